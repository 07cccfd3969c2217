import type { pelvicNail as statements } from '../../../monographs/pelvic-nail.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const pelvicNail: MonographTexts<typeof statements> = {
  aim: ['Restore the transfer of load from the acetabulum to the sacroiliac joint and the spine, and allow walking.'],
  principle: [
    'A hollow, perforated nail, custom-made if needed, is locked, then cemented through its channel.',
    'In the illustrated case, two sacroiliac screws and one anterior iliac screw lock the nail.',
  ],
  indications: ['Extensive osteolysis of the pelvic inlet with complete inability to walk; a rare situation.'],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: [
    'The indication is rare, and the case shown comes from a publication by the same first author.',
    'Surgical stabilisation at this site is described as complex and rarely effective.',
    ...cementWithFixationCautions,
  ],
  anatomy: ['Iliac bone, at the pelvic inlet.'],
  results: ['Return to walking is described, without a figure.'],
};
