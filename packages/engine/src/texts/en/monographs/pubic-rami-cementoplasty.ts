import type { pubicRamiCementoplasty as statements } from '../../../monographs/pubic-rami-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';

export const pubicRamiCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief and consolidation'],
  indications: [
    'Rami lesions, simply cemented or combined with percutaneous screws according to the case',
    'iliac columns and rami are accessible',
  ],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: [
    'Rami and iliac wing are listed among shear segments where several screws bathed in cement restore strength',
  ],
  anatomy: ['Rami, anterior and posterior columns'],
  combinations: ['T-SCREW'],
  results: ['No specific figure'],
};
