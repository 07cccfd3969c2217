import type { flexibleNails as statements } from '../../../monographs/flexible-nails.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const flexibleNails: MonographTexts<typeof statements> = {
  aim: ['Reinforce the shaft of a long bone.'],
  principle: ['Catheters filled with cement, or flexible nails, are introduced into the medullary canal.'],
  indications: ['Lesions of the diaphysis.'],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: ['Ahmed 2019 describes these techniques as more experimental.', ...cementWithFixationCautions],
  anatomy: ['Diaphysis of long bones.'],
  results: ['Not stated by the articles: any outcome figure for these techniques in particular.'],
};
