import type { monopolarRadiofrequency as statements } from '../../../monographs/monopolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { radiofrequency } from './radiofrequency.js';

export const monopolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: radiofrequency.aim,
  principle: ['The needle in the tumour is one electrode; grounding pads on the skin close the circuit.'],
  absoluteContraindications: [
    'Metal implant or pacemaker: risk of thermal injury or of pacemaker malfunction.',
    ...radiofrequency.absoluteContraindications,
  ],
  relativeContraindications: radiofrequency.relativeContraindications,
  cautions: radiofrequency.cautions,
  size: ['A single needle produces a spherical zone of up to 4 cm.'],
  nearbyStructures: radiofrequency.nearbyStructures,
};
