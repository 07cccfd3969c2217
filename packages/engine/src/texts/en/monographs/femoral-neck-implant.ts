import type { femoralNeckImplant as statements } from '../../../monographs/femoral-neck-implant.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const femoralNeckImplant: MonographTexts<typeof statements> = {
  aim: ['Reinforce a lytic femoral neck.'],
  principle: [
    'Two hollow, perforated pieces are introduced separately, interlocked in place, then cemented.',
    "The implant illustrated by Laredo 2018 is the Y-strut, whose material is printed 'Peak'.",
  ],
  indications: [
    'Osteolysis of the femoral neck, as an alternative to a gamma nail, if the trochanteric region and head are spared and cortical destruction is limited.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [
    'Outside the conditions of use: extension to the intertrochanteric region or the head, or excessive cortical destruction.',
    ...cementJointRelative,
  ],
  cautions: [
    'The efficacy and place of this implant remain to be defined.',
    'Surgery, by gamma nail or femoral prosthesis, is the reference.',
    ...cementWithFixationCautions,
  ],
  anatomy: ['Femoral neck only.'],
  combinations: ['Chemotherapy and radiotherapy need not be delayed.'],
  results: ['Laredo 2018 cites a prospective pilot study and gives no figure.'],
};
