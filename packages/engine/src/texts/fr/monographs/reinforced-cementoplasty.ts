import type { reinforcedCementoplasty as statements } from '../../../monographs/reinforced-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const reinforcedCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Renforcer le ciment là où domine la torsion.'],
  principle: ['Des broches ou des aiguilles sont ajoutées pour armer le ciment (technique « rebar »).'],
  indications: [
    'Col fémoral, humérus et autres sièges soumis à la torsion.',
    'Os longs, si le patient ne relève pas d’une chirurgie stabilisatrice.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: ['Seules de petites séries sont publiées, selon Ahmed 2019.', ...cementWithFixationCautions],
  anatomy: ['Os longs.'],
  results: [
    'Pour l’ensemble des stabilisations percutanées, les premières études rapportent moins de fractures, moins de douleur et une meilleure fonction, sans chiffre.',
    'La preuve que le ciment avec stabilisation percutanée prévient les fractures des os longs est dite limitée.',
  ],
};
