import type { monopolarRadiofrequency as statements } from '../../../monographs/monopolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';

export const monopolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: ['As T-RFA'],
  principle: ['Needle plus grounding pads'],
  absoluteContraindications: ['Metal implant or pacemaker: thermal injury or pacemaker failure'],
  relativeContraindications: ['As T-RFA'],
  cautions: ['As T-RFA'],
  size: ['As T-RFA'],
};
