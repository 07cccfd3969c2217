import type { biopsy as statements } from '../../../monographs/biopsy.js';
import type { MonographTexts } from '../../texts.js';

export const biopsy: MonographTexts<typeof statements> = {
  aim: ['Confirm diagnosis, receptor status, molecular target, residual activity'],
  indications: ['Any percutaneous access: systematic (000) or optional (002)'],
  combinations: ['Coaxial, before cement'],
  results: ['—'],
};
