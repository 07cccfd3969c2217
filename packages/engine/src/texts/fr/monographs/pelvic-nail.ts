import type { pelvicNail as statements } from '../../../monographs/pelvic-nail.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const pelvicNail: MonographTexts<typeof statements> = {
  aim: [
    'Rétablir la transmission des charges entre acétabulum, articulation sacro-iliaque et rachis, et permettre la marche.',
  ],
  principle: [
    'Un clou creux et perforé, au besoin sur mesure, est verrouillé puis cimenté par son canal.',
    'Dans le cas illustré, deux vis sacro-iliaques et une vis iliaque antérieure verrouillent le clou.',
  ],
  indications: ['Ostéolyse étendue du détroit supérieur rendant la marche impossible ; situation rare.'],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: [
    'L’indication est rare, et le cas présenté provient d’une publication du même premier auteur.',
    'La stabilisation chirurgicale à ce niveau est décrite comme complexe et rarement efficace.',
    ...cementWithFixationCautions,
  ],
  anatomy: ['Os iliaque, au détroit supérieur.'],
  results: ['La reprise de la marche est décrite, sans chiffre.'],
};
