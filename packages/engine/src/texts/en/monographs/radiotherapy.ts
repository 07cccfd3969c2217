import type { radiotherapy as statements } from '../../../monographs/radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const radiotherapy: MonographTexts<typeof statements> = {
  aim: ['Pain palliation, local control; considered the mainstay'],
  indications: ['Painful metastasis', 'neural compression not operable', 'canal extension', 'Mirels < 7'],
  cautions: [
    'No relief in up to 20–30 %, complete in up to 25 %, maximal effect 12–20 weeks after the end',
    're-irradiation may be impossible',
  ],
  combinations: ['T-CEMRT, T-CRYORT'],
  results: ['41 % with > 50 % reduction at 1 month, 25 % complete, 1580 patients', '50–80 %'],
  delayAndDuration: ['12–20 weeks to maximum'],
};
