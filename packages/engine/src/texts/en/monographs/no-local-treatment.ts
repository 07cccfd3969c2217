import type { noLocalTreatment as statements } from '../../../monographs/no-local-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const noLocalTreatment: MonographTexts<typeof statements> = {
  aim: ['Avoid unnecessary procedures'],
  indications: ['Small asymptomatic sites not threatening a vital organ'],
  results: ['—'],
};
