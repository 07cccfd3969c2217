import type { acetabuloplasty as statements } from '../../../monographs/acetabuloplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const acetabuloplasty: MonographTexts<typeof statements> = {
  aim: ['Soulager la douleur et rendre vite la marche possible.'],
  principle: [
    'La lésion est comblée très progressivement avec un ciment très visqueux, pour limiter la fuite articulaire ; 12 cc dans le cas illustré par Laredo 2018.',
  ],
  indications: [
    'Métastase douloureuse de l’acétabulum portant, sans fracture déplacée ni destruction étendue de la lame sous-chondrale.',
    'Antalgie et stabilisation en évitant une chirurgie bien plus lourde, à la place d’une radiothérapie antalgique ou avec elle.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [
    ...cementJointRelative,
    'Destruction sous-chondrale étendue ou fracture déplacée : hors de l’indication excellente de Laredo 2018 ; Ahmed 2019 associe ciment, radiofréquence et vis jusqu’au groupe III de Harrington.',
  ],
  cautions: [
    'La fuite articulaire est le risque principal, accru si la destruction sous-chondrale est étendue.',
    'Le ciment intra-articulaire altère la fonction, détruit le cartilage et peut imposer un retrait chirurgical.',
    'Si la lame sous-chondrale est détruite, un stent placé face à la brèche peut réduire le risque de fuite.',
  ],
  anatomy: ['Acétabulum portant ; tout l’os iliaque est accessible au ciment.'],
  nearbyStructures: [
    'Articulation de la hanche.',
    'Nerf sciatique, lorsqu’une sonde de radiofréquence suit une voie postérieure.',
  ],
  guidance: [
    'Un cas d’Ahmed 2019 a utilisé une salle hybride : scanner pour placer la sonde, scopie pour injecter le ciment.',
  ],
  combinations: [
    'Radiofréquence et vis avec le ciment dans les groupes I à III de Harrington, selon Ahmed 2019 ; le groupe IV relève presque toujours d’une reconstruction chirurgicale.',
    'Radiofréquence puis ciment, dans un cas d’Ahmed 2019.',
    'Stent face à une brèche de la lame sous-chondrale.',
    'Radiothérapie antalgique.',
  ],
  results: ['Une diminution de la douleur est rapportée dans plus de 80 % des cas.'],
  delayAndDuration: ['La marche est décrite comme vite reprise ; la durée de l’effet n’est pas précisée.'],
  complications: ['Passage de ciment dans la hanche, avec retentissement fonctionnel.'],
};
