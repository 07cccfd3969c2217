import type { systemicTreatment as statements } from '../../../monographs/systemic-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const systemicTreatment: MonographTexts<typeof statements> = {
  aim: [
    'Control the disease: Mastier 2018 attributes the improving prognosis of these patients to systemic treatment.',
  ],
  indications: [
    'Alone: small metastases without symptoms that do not threaten a vital organ.',
    'Not stated by the articles; for BoneMet, systemic treatment is the base treatment of disseminated disease.',
  ],
  combinations: [
    'Percutaneous treatments do not prevent or delay chemotherapy, according to Laredo 2018 and Ahmed 2019.',
  ],
};
