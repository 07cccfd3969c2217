import type { stereotacticRadiotherapy as statements } from '../../../monographs/stereotactic-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const stereotacticRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Eradication of a single metastasis'],
  indications: ['Single metastasis with long survival; competes with cryoablation and RFA'],
  results: ['No figure in the text of the seeds (references only)'],
};
