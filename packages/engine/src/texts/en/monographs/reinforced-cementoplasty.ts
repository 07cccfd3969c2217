import type { reinforcedCementoplasty as statements } from '../../../monographs/reinforced-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';

export const reinforcedCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Reinforce cement in zones under torsion'],
  indications: ['Femoral neck, humerus and other torsion sites', 'long bones in non-candidates for surgery'],
  absoluteContraindications: [
    'Cement part: Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: ['Small series'],
  anatomy: ['Long bones'],
  results: ['Reduced fractures and pain, better function in early studies (no figure)'],
};
