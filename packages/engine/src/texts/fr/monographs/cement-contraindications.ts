import type * as statements from '../../../monographs/cement-contraindications.js';
import type { MonographStatement } from '../../../monographs/define.js';
import type { MonographTexts } from '../../texts.js';

type Words<S extends readonly MonographStatement[]> = MonographTexts<{ readonly aim: S }>['aim'];

export const cementNonIndication: Words<typeof statements.cementNonIndication> = [
  'Les recommandations françaises font d’une douleur bien contrôlée par les médicaments une non-indication de la cimentoplastie.',
];

export const cementPainContraindications: Words<typeof statements.cementPainContraindications> = [
  'Fracture asymptomatique et non instable (recommandations françaises).',
  'Douleur diffuse, sans localisation précise.',
];

export const cementSafetyContraindications: Words<typeof statements.cementSafetyContraindications> = [
  'Infection générale évolutive, ou infection de la peau au point de ponction.',
  'Trouble sévère de la coagulation.',
  'Allergie à l’un des composants du ciment.',
  'Pour l’ensemble des gestes percutanés, Mastier 2018 cite, sans les graduer, un trouble non corrigeable de l’hémostase, une leucopénie et un sepsis en cours.',
];

export const cementSpinalRelative: Words<typeof statements.cementSpinalRelative> = [
  'Atteinte étendue ou recul du mur postérieur : contre-indication relative pour les recommandations françaises, selon l’expérience de l’équipe ; non pour Laredo 2018, qui appelle à la prudence.',
  'Radiculopathie.',
  'Extension canalaire ou épidurite, à discuter au cas par cas ; Mastier 2018 cite une série sans surcroît de complications en cas d’atteinte épidurale.',
];

export const cementJointRelative: Words<typeof statements.cementJointRelative> = [
  'Lésion ouverte dans une articulation.',
];

export const cementExtension: Words<typeof statements.cementExtension> = [
  'Les recommandations françaises dressent les contre-indications, absolues et relatives, de la cimentoplastie ; BoneMet les étend à cette technique, qui utilise du ciment.',
];

export const cementWithFixationCautions: Words<typeof statements.cementWithFixationCautions> = [
  'Lorsque le ciment accompagne une fixation, BoneMet voit dans la fracture asymptomatique non instable et dans la douleur diffuse un motif de prudence, et non une contre-indication absolue.',
];
