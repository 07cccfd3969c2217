import type { monopolarRadiofrequency as statements } from '../../../monographs/monopolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { radiofrequency } from './radiofrequency.js';

export const monopolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: radiofrequency.aim,
  principle: ['The needle in the tumour is one electrode; grounding pads on the skin close the circuit.'],
  absoluteContraindications: [
    'Metal implant or pacemaker: for Ahmed 2019 this mode should then not be used (thermal injury, pacemaker malfunction).',
    ...radiofrequency.absoluteContraindications,
  ],
  cautions: radiofrequency.cautions,
  size: ['A single needle produces a spherical zone of up to 4 cm.'],
  nearbyStructures: radiofrequency.nearbyStructures,
};
