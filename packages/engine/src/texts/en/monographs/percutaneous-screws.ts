import type { percutaneousScrews as statements } from '../../../monographs/percutaneous-screws.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const percutaneousScrews: MonographTexts<typeof statements> = {
  aim: ['Restore strength where shear prevails.', 'Prevent a fracture in a lytic lesion at risk.'],
  principle: [
    'Several screws are placed in triangulation and joined by cement into a single construct.',
    'Hollow, perforated screws let cement through to anchor them.',
    'In a sternal case, two parallel, fully threaded screws were used to block rotation and to grip the cement.',
  ],
  indications: [
    'Osteolysis of the pubic rami, iliac wing or femoral neck.',
    'Femoral neck at risk of fracture, when surgery is not retained.',
    'Acetabulum, Harrington groups I to III, with cement and radiofrequency.',
    'Sternum with an axial fracture, in one case of Ahmed 2019.',
    'Fracture of the rami after radiotherapy, not healed at 3 months, in one case of Mastier 2018.',
    'Long bones, when the patient is not a candidate for stabilising surgery.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Ahmed 2019 finds only small retrospective and prospective series.',
    'At the femoral neck surgery is the reference; the efficacy and place of percutaneous screws remain to be defined.',
    ...cementWithFixationCautions,
  ],
  anatomy: [
    'Pelvis, femoral neck, sternum; Mastier 2018 mentions series in progress for pelvis, spine and humerus.',
    'A screw in the scapular body is suggested, but described as challenging.',
  ],
  combinations: [
    'Cement through or around the screws.',
    'Thermal ablation.',
    'At the femoral neck, chemotherapy and radiotherapy need not be delayed.',
  ],
  results: [
    'In a pilot study at the femoral neck, mean VAS fell by 5.5 points, and no fracture had occurred at 145 days.',
    'In one case at the pubic rami, function improved at once, with weight bearing the morning of the procedure.',
    'In the sternal case, pain was negligible and walking better at 3 weeks; no recurrence of pain or failure was seen over 2 years.',
    'Early studies report fewer fractures, less pain and better function; evidence of fracture prevention in long bones is described as limited.',
  ],
  delayAndDuration: ['Benefit was noted from the same day to 3 weeks in the cases described.'],
};
