import type { physicalNeurolysis as statements } from '../../../monographs/physical-neurolysis.js';
import type { MonographTexts } from '../../texts.js';
import { chemicalNeurolysis } from './chemical-neurolysis.js';
import { generalContraindications } from './general-contraindications.js';

export const physicalNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Relieve neuropathic pain that is hard to control by a focal destruction of the nerve.'],
  principle: ['Radiofrequency or cold destroys a limited zone at the tip of the needle.'],
  indications: [
    'Destruction to be confined to a very small zone.',
    'Illustrated case: intercostal metastasis with nociceptive and metameric neuropathic pain (VAS 6 despite step III analgesics).',
    'Mastier 2018 also names neurolysis for pain due to the tumour volume or to inflammation.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Mixed nerve or spinal cord: described by Mastier 2018 in an extreme palliative situation only.',
    'In the illustrated case, an anaesthetic test block from T4 to T6 was positive beforehand.',
    ...chemicalNeurolysis.cautions,
  ],
  anatomy: chemicalNeurolysis.anatomy,
  guidance: ['CT in the illustrated case.'],
  combinations: [
    'In the illustrated case, cryoablation of the lesion was combined with cryoneurolysis from T4 to T6 where the roots leave the foramina.',
  ],
};
