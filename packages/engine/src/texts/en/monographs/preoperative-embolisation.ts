import type { preoperativeEmbolisation as statements } from '../../../monographs/preoperative-embolisation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const preoperativeEmbolisation: MonographTexts<typeof statements> = {
  aim: [
    'Reduce bleeding during surgery on a hypervascular lesion.',
    'In the case illustrated by Mastier 2018, it was also meant to reduce pain.',
  ],
  principle: [
    'In the illustrated case, each feeding artery was embolised distally with calibrated microparticles, then proximally with coils.',
  ],
  indications: [
    'Surgery planned on a hypervascular lesion, notably of kidney or thyroid cancer.',
    'Neuroendocrine tumours are also among the hypervascular primaries.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: ['Risk of embolisation outside the target, to be assessed beforehand.'],
  anatomy: ['Illustrated by a fractured renal metastasis of the humerus.'],
  guidance: [
    'Arteriography.',
    'CT angiography beforehand is often useful to map the feeding arteries and the accessory supply.',
  ],
  combinations: ['Before surgery: 48 hours in the illustrated case.'],
  results: ['In the illustrated case, little tumour vascularity remained and the VAS fell from 8 to 3.'],
  resources: ['For expert teams with an advanced technical platform.'],
};
