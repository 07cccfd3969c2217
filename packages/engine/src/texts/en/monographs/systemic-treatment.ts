import type { systemicTreatment as statements } from '../../../monographs/systemic-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const systemicTreatment: MonographTexts<typeof statements> = {
  aim: ['Disease control'],
  indications: ['Small asymptomatic metastases', 'base treatment of disseminated disease (R-023, inference)'],
  results: ['—'],
};
