import type { flatBoneCementoplasty as statements } from '../../../monographs/flat-bone-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';

export const flatBoneCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief and consolidation'],
  indications: ['Painful or threatened lytic lesion of ribs or sternum'],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: [
    'Sternum: complex rotational and oblique forces; without intact cortex cement alone is expected to fail',
    "002's preference for ablation or screws has an unclear scope",
  ],
  anatomy: ['Sternum, ribs, (scapula: T-SCAP)'],
  nearbyStructures: ['Heart, lungs, skin'],
  combinations: ['Screws + cement for an axial sternal fracture'],
  results: ['Sternum case: VAS 8 → 2 in 48 h', 'extraspinal series 7.1 points in the first week'],
  delayAndDuration: ['48 h (case)'],
};
