import type { alcoholInjection as statements } from '../../../monographs/alcohol-injection.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const alcoholInjection: MonographTexts<typeof statements> = {
  aim: ['Destroy tumour tissue and the nerve endings around it, for rapid pain relief.'],
  principle: ['98 % alcohol mixed with contrast medium is injected into the tumour.'],
  indications: ['Older technique: radiofrequency or cryoablation is preferred because its effect lasts longer.'],
  absoluteContraindications: [...generalContraindications],
  cautions: ['Alcohol spreads along nerve plexuses, a property used for neurolysis.'],
  guidance: ['Mostly CT.'],
  results: ['Pain relief reported as often marked.'],
  delayAndDuration: ['Effect almost immediate.', 'Duration variable, usually no more than 3 to 5 months.'],
};
