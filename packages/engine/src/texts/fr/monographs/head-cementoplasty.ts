import type { headCementoplasty as statements } from '../../../monographs/head-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const headCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Antalgie ; les recommandations françaises excluent les os longs de l’effet stabilisateur du ciment.'],
  indications: [
    'Possible en théorie, exceptionnelle en pratique, selon Laredo 2018 ; les recommandations françaises admettent le ciment dans tout os.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Les indications sont rares, car les lésions sont soit petites et asymptomatiques, soit volumineuses, avec destruction corticale ou extension au col.',
    'Lésion volumineuse qui détruit la corticale ou s’étend au col : l’indication est une prothèse.',
    'En cas d’atteinte épiphysaire, la prothèse est le traitement de référence.',
  ],
  anatomy: ['Têtes fémorale et humérale.'],
  results: ['Non précisé par les articles : aucun résultat chiffré pour ces sièges.'],
};
