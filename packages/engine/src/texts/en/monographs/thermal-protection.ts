import type { thermalProtection as statements } from '../../../monographs/thermal-protection.js';
import type { MonographTexts } from '../../texts.js';

export const thermalProtection: MonographTexts<typeof statements> = {
  aim: ['Avoid thermal damage to the organs next to the metastasis.'],
  principle: [
    'Active protection: water or CO2.',
    'Passive protection: thermocouple, evoked potentials, nerve stimulation.',
  ],
  indications: [
    'Any ablation for which the assessment of the adjacent organs shows the need.',
    'Radiofrequency and cryoablation require monitoring and suitable preparation, according to the French recommendations.',
  ],
};
