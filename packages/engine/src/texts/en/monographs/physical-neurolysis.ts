import type { physicalNeurolysis as statements } from '../../../monographs/physical-neurolysis.js';
import type { MonographTexts } from '../../texts.js';

export const physicalNeurolysis: MonographTexts<typeof statements> = {
  aim: ['As T-NEURO-C, focal'],
  indications: [
    'Focal, limited destruction at the needle tip',
    'intercostal lesion with nociceptive and metameric neuropathic pain after a positive test block',
  ],
  absoluteContraindications: [
    'Mixed nerve or cord, except T-NEURO-M',
    'General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  cautions: ['Test block first in the illustrated case'],
  anatomy: ['As T-NEURO-C'],
  guidance: ['CT (case)'],
  combinations: ['Cryoablation of the lesion plus staged cryoneurolysis T4–T6 at the foraminal exit'],
  results: ['Case outcome not stated'],
};
