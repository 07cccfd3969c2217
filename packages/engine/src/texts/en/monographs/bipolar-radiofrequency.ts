import type { bipolarRadiofrequency as statements } from '../../../monographs/bipolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { radiofrequency } from './radiofrequency.js';

export const bipolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: radiofrequency.aim,
  principle: ['Both electrodes are carried by the tip of the same probe.'],
  absoluteContraindications: radiofrequency.absoluteContraindications,
  cautions: [
    'The restriction for metal implants and pacemakers is stated by Ahmed 2019 for the monopolar mode only.',
    'Not stated by the articles: whether the bipolar mode is safe with a metal implant or a pacemaker.',
    ...radiofrequency.cautions,
  ],
  size: radiofrequency.size,
  nearbyStructures: radiofrequency.nearbyStructures,
};
