import type { sensitisingPerfusion as statements } from '../../../monographs/sensitising-perfusion.js';
import type { MonographTexts } from '../../texts.js';

export const sensitisingPerfusion: MonographTexts<typeof statements> = {
  aim: ['Increase local effect; research'],
  indications: [
    'Research only: RFA + chemoembolisation, electroporation + doxorubicin nanoparticles, studied in liver cancers',
    '(one reference concerns bone platforms',
    ')',
  ],
  cautions: ['Do not list as a routine option'],
  results: ['No bone figure'],
};
