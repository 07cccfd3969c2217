import type { scapuloplasty as statements } from '../../../monographs/scapuloplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const scapuloplasty: MonographTexts<typeof statements> = {
  aim: ['Relieve pain.', 'Reinforce the glenoid.'],
  indications: [
    'Metastasis of the scapula, often bulky.',
    'Lesion limited to the glenoid: Ahmed 2019 considers cement alone usually sufficient against compression.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Bulky lesions are hard to fill, yet incomplete filling may relieve.',
    'In a case extending to the scapular body, a displaced fracture of the body occurred later; the authors think that a screw in the body might have helped.',
    'The French recommendations prefer ablation or added screws at some sites beyond spine and pelvis; whether this covers all flat bones is unclear.',
  ],
  anatomy: ['Scapula, notably the glenoid.'],
  nearbyStructures: ['Shoulder joint and suprascapular nerve.'],
  guidance: ['Intermittent CT during injection, in one case of Ahmed 2019.'],
  combinations: [
    'Cryoablation, active thawing for more than 15 minutes, then cement, in one case of Ahmed 2019.',
    'Screw in the scapular body: suggested afterwards, and described as challenging.',
  ],
  results: [
    'In one case, pain and function clearly improved; pain recurred at 2 months with a fracture of the body, while the glenoid remained well reinforced.',
  ],
};
