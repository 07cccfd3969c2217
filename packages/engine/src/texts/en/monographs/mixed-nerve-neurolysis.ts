import type { mixedNerveNeurolysis as statements } from '../../../monographs/mixed-nerve-neurolysis.js';
import type { MonographTexts } from '../../texts.js';

export const mixedNerveNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Pain relief of last resort'],
  indications: ['Extreme palliative situation, motor loss irreversible and no therapeutic alternative'],
  absoluteContraindications: ['Any other situation (by contrast)'],
  cautions: ['Expected motor loss'],
  results: ['No figure'],
};
