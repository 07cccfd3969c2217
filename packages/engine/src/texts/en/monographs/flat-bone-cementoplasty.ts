import type { flatBoneCementoplasty as statements } from '../../../monographs/flat-bone-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const flatBoneCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief and consolidation.'],
  indications: ['Lytic lesion of the ribs or sternum, painful or at risk of fracture.', ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Sternum: rotation and oblique forces prevail; without intact cortex Ahmed 2019 expects cement alone to fail quickly, although Mastier 2018 illustrates a fracture relieved by cementoplasty, without mention of screws.',
    'The French recommendations prefer ablation or added screws at some of these sites; whether this covers all flat bones is unclear.',
  ],
  anatomy: ['Sternum and ribs.'],
  nearbyStructures: ['Around the sternum: heart, lungs and skin.'],
  combinations: ['Two screws with cement for an axial sternal fracture, in one case of Ahmed 2019.'],
  results: [
    'In the sternal fracture illustrated by Mastier 2018, pain fell from 8 to 2 on the VAS.',
    'A series of 50 patients with lesions outside the spine reported a mean VAS gain of 7.1 points in the first week.',
  ],
  delayAndDuration: ['Relief in 48 hours in the illustrated sternal case.'],
};
