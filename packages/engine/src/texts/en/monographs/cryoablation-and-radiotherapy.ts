import type { cryoablationAndRadiotherapy as statements } from '../../../monographs/cryoablation-and-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const cryoablationAndRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Higher complete response than radiotherapy alone'],
  indications: ["Painful metastasis where both are feasible; hedged ('could')"],
  absoluteContraindications: ['Those of cryoablation'],
  combinations: ['Order and interval: silent'],
  results: ['Higher complete response and quality of life, no figure in the text'],
};
