import type { posteriorSpinalFixation as statements } from '../../../monographs/posterior-spinal-fixation.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementSafetyContraindications,
  cementSpinalRelative,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const posteriorSpinalFixation: MonographTexts<typeof statements> = {
  aim: ['Stabiliser un rachis instable.', 'Soulager la douleur, par la vertébroplastie qui l’accompagne.'],
  indications: ['Rachis instable, ou instabilité devant persister après vertébroplastie, dans des cas choisis.'],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementSpinalRelative,
  cautions: ['Une compression nerveuse relève d’une libération chirurgicale.', ...cementWithFixationCautions],
  anatomy: ['Non précisés par les articles : les niveaux accessibles à la voie percutanée.'],
  combinations: ['Vertébroplastie dans le même temps.'],
  results: ['Mastier 2018 mentionne des séries en cours sur la fixation percutanée du rachis, sans chiffre.'],
};
