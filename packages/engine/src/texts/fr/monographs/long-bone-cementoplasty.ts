import type { longBoneCementoplasty as statements } from '../../../monographs/long-bone-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const longBoneCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Antalgie ; le ciment seul ne stabilise pas de façon fiable face à la torsion.'],
  indications: [
    'Pour les recommandations françaises, seulement si le patient ne relève pas d’une chirurgie stabilisatrice, et avec une fixation percutanée.',
    'Pour Mastier 2018, en zone très sollicitée, le ciment seul peut suffire à soulager, mais être insuffisant pour prévenir une fracture.',
    'Ahmed 2019 rapporte le ciment, l’ablation ou les deux dans les lésions non portantes avec un score de Mirels de 7 ou moins.',
    'Dans les lésions portantes, ou dès un score de Mirels de 9, Ahmed 2019 rapporte un ciment systématique, souvent avec fixation et ablation.',
    'Un ciment seul a été choisi pour une fracture transversale non déplacée du fémur distal, chez un patient dont la prothèse du genou avait été différée.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Là où domine le cisaillement (diaphyses, métaphyses, col fémoral), Laredo 2018 juge le ciment seul insuffisant.',
    'Même avec une bonne antalgie, un os portant peut se fracturer faute de consolidation suffisante.',
    'La chirurgie est le traitement de référence ; Mastier 2018 note qu’elle n’est pas retenue lorsque la survie est incertaine.',
  ],
  anatomy: ['Diaphyse et métaphyse.'],
  nearbyStructures: [
    'Interligne articulaire : une fuite y détruit le cartilage ; le retrait chirurgical est dit nécessaire dans un cas, possible dans un autre.',
  ],
  guidance: [
    'Dans un cas d’Ahmed 2019, le scanner intermittent a été préféré à la scopie pour déceler les fuites plus vite et plus précisément.',
  ],
  combinations: [
    'Vis, broches, aiguilles, clous perforés, cathéters remplis de ciment ou clous souples.',
    'Ablation thermique.',
  ],
  results: [
    'Dans le cas du fémur distal, la douleur a disparu ; à 1 an et demi, le patient marchait sans aide et l’imagerie était stable.',
  ],
  complications: [
    'Fracture, si la consolidation est insuffisante.',
    'Fuite articulaire ; dans le cas décrit, le geste a été arrêté dès qu’un peu de ciment est apparu dans l’articulation.',
  ],
};
