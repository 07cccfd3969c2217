import type { stereotacticRadiotherapy as statements } from '../../../monographs/stereotactic-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const stereotacticRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Éradiquer une métastase unique.'],
  indications: [
    'Métastase unique avec possibilité de longue survie, par exemple dans un cancer rénal ou thyroïdien.',
    'Laredo 2018 la présente, dans ce but, comme concurrente de la cryoablation et de la radiofréquence.',
  ],
};
