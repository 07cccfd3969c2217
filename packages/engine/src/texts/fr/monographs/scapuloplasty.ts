import type { scapuloplasty as statements } from '../../../monographs/scapuloplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const scapuloplasty: MonographTexts<typeof statements> = {
  aim: ['Soulager la douleur.', 'Renforcer la glène.'],
  indications: [
    'Métastase de la scapula, souvent volumineuse.',
    'Lésion limitée à la glène : pour Ahmed 2019, le ciment seul suffit en général face à la compression.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Les lésions volumineuses sont difficiles à combler, mais un remplissage incomplet peut soulager.',
    'Dans un cas étendu au corps de la scapula, une fracture déplacée du corps est survenue ensuite ; les auteurs estiment qu’une vis dans le corps aurait pu aider.',
    'Les recommandations françaises préfèrent une ablation ou un vissage associé dans certains sièges ; on ne sait si cela vaut pour tous les os plats.',
  ],
  anatomy: ['Scapula, notamment la glène.'],
  nearbyStructures: ['Articulation de l’épaule et nerf suprascapulaire.'],
  guidance: ['Scanner intermittent pendant l’injection, dans un cas d’Ahmed 2019.'],
  combinations: [
    'Cryoablation, décongélation active de plus de 15 minutes puis ciment, dans un cas d’Ahmed 2019.',
    'Vis dans le corps de la scapula : suggérée après coup, et décrite comme difficile.',
  ],
  results: [
    'Dans un cas, nette amélioration de la douleur et de la fonction ; récidive douloureuse à 2 mois par fracture du corps, la glène restant bien renforcée.',
  ],
};
