import type { mixedNerveNeurolysis as statements } from '../../../monographs/mixed-nerve-neurolysis.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const mixedNerveNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Relieve pain as a last resort.'],
  indications: [
    'Extreme palliative care, when the loss of motor function is judged irreversible and nothing else can be offered.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Mastier 2018 considers it in no other situation.',
    'Not stated by the articles: the motor function that remains is expected to be lost.',
  ],
};
