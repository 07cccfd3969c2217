import type { longBoneCementoplasty as statements } from '../../../monographs/long-bone-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const longBoneCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief; cement alone does not reliably stabilise against torsion.'],
  indications: [
    'For the French recommendations, only when the patient is not a candidate for stabilising surgery, and then with percutaneous fixation.',
    'For Mastier 2018, under great mechanical stress cement alone may be enough for pain relief but insufficient to prevent a fracture.',
    'Ahmed 2019 reports cement, ablation or both in non-weight-bearing lesions with a Mirels score of 7 or less.',
    'In weight-bearing lesions, or from a Mirels score of 9, Ahmed 2019 reports cement in every case, often with fixation and ablation.',
    'Cement alone was chosen for a transverse, undisplaced fracture of the distal femur, in a patient for whom knee replacement was deferred.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Where shear prevails (shafts, metaphyses, femoral neck), Laredo 2018 considers cement alone insufficient.',
    'Even with good pain relief, a weight-bearing bone may fracture because it is not consolidated enough.',
    'Surgery is the reference treatment; Mastier 2018 notes that it is not retained when survival is uncertain.',
  ],
  anatomy: ['Diaphysis and metaphysis.'],
  nearbyStructures: [
    'Joint space: cement that leaks into it destroys cartilage, and its surgical removal is said to be required in one case and possible in another.',
  ],
  guidance: [
    'In one case of Ahmed 2019, intermittent CT was preferred to fluoroscopy, to detect leaks more quickly and accurately.',
  ],
  combinations: [
    'Screws, pins, needles, perforated nails, cement-filled catheters or flexible nails.',
    'Thermal ablation.',
  ],
  results: [
    'In the case of the distal femur, pain disappeared; at 1.5 years the patient walked without an aid and imaging was stable.',
  ],
  complications: [
    'Fracture, if consolidation is insufficient.',
    'Leak into the joint; in the case described, the procedure ended when a little cement appeared in the joint space.',
  ],
};
