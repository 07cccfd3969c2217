import type { stereotacticRadiotherapy as statements } from '../../../monographs/stereotactic-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const stereotacticRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Eradicate a single metastasis.'],
  indications: [
    'Single metastasis in a patient who may survive long, for example with kidney or thyroid cancer.',
    'Laredo 2018 presents it as competing with cryoablation and radiofrequency for this purpose.',
  ],
};
