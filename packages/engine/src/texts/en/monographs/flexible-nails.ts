import type { flexibleNails as statements } from '../../../monographs/flexible-nails.js';
import type { MonographTexts } from '../../texts.js';

export const flexibleNails: MonographTexts<typeof statements> = {
  aim: ['Palliative reinforcement of a diaphysis'],
  indications: ['Diaphyseal lesions; experimental'],
  absoluteContraindications: [
    'Cement part: Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: ['Described as more experimental'],
  anatomy: ['Long-bone diaphysis'],
  results: ['No figure'],
};
