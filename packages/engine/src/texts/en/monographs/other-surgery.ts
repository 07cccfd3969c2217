import type { otherSurgery as statements } from '../../../monographs/other-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const otherSurgery: MonographTexts<typeof statements> = {
  aim: ['Fixation or resection when a percutaneous treatment is not enough; surgery is one of the three local options'],
  indications: [
    'Named only as considered: glenoid and scapula, open repair not offered first because of morbidity and interruption of systemic treatment',
    'sternum, open plating considered and not offered',
    'superior strait, complex and rarely effective',
  ],
  absoluteContraindications: ['Not a candidate, or opposed'],
  cautions: [
    'Longer recovery before systemic treatment',
    'complexity and morbidity',
    'Technique not described by the seeds',
  ],
  anatomy: ['Flat bones, iliac bone, clavicle, skull and other bones (inference for the sites not named)'],
  combinations: ['Preoperative embolisation if hypervascular'],
  results: ['No figure'],
};
