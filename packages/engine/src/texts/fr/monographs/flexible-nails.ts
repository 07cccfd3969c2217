import type { flexibleNails as statements } from '../../../monographs/flexible-nails.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const flexibleNails: MonographTexts<typeof statements> = {
  aim: ['Renforcer la diaphyse d’un os long.'],
  principle: ['Des cathéters remplis de ciment, ou des clous souples, sont introduits dans le canal médullaire.'],
  indications: ['Lésions diaphysaires.'],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: ['Ahmed 2019 décrit ces techniques comme plus expérimentales.', ...cementWithFixationCautions],
  anatomy: ['Diaphyse des os longs.'],
  results: ['Non précisé par les articles : aucun résultat chiffré propre à ces techniques.'],
};
