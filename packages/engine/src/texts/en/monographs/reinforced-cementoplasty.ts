import type { reinforcedCementoplasty as statements } from '../../../monographs/reinforced-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const reinforcedCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Reinforce the cement where torsion prevails.'],
  principle: ["Pins or needles are added to reinforce the cement, a technique known as 'rebar'."],
  indications: [
    'Femoral neck, humerus and other sites under torsion.',
    'Long bones, when the patient is not a candidate for stabilising surgery.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: ['Only small series have been published, according to Ahmed 2019.', ...cementWithFixationCautions],
  anatomy: ['Long bones.'],
  results: [
    'For percutaneous stabilisation as a whole, early studies report fewer fractures, less pain and better function, without figures.',
    'Evidence that cement with percutaneous stabilisation prevents fractures of long bones is described as limited.',
  ],
};
