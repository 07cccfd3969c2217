import type { alcoholInjection as statements } from '../../../monographs/alcohol-injection.js';
import type { MonographTexts } from '../../texts.js';

export const alcoholInjection: MonographTexts<typeof statements> = {
  aim: ['Tumour necrosis, destruction of peripheral nerve endings, fast analgesia'],
  principle: ['98 % alcohol with contrast injected into the tumour, mostly under CT'],
  indications: ['Older option; RFA or cryoablation preferred for durability'],
  cautions: ['Alcohol diffuses along structures (property used for neurolysis)'],
  guidance: ['CT mostly'],
  results: ['Often marked analgesia'],
  delayAndDuration: ['Almost immediate; usually not beyond 3–5 months'],
};
