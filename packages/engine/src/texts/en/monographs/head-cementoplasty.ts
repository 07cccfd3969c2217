import type { headCementoplasty as statements } from '../../../monographs/head-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';

export const headCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief'],
  indications: ['Possible in theory; exceptional'],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: [
    'Small and asymptomatic: no need. Bulky, cortex destroyed or neck involved: prosthesis',
    'Epiphyseal involvement: prosthesis is the reference',
    '',
  ],
  anatomy: ['Femoral and humeral head'],
  results: ['No figure'],
};
