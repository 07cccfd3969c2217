import type { sacroplasty as statements } from '../../../monographs/sacroplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const sacroplasty: MonographTexts<typeof statements> = {
  aim: ['Soulager la douleur.'],
  indications: ['Lésion douloureuse du sacrum, surtout de l’aileron.', ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Geste difficile : la forme du sacrum est complexe, le canal et les foramens sont malaisés à repérer en scopie.',
  ],
  anatomy: ['L’aileron sacré est le siège le plus favorable.'],
  nearbyStructures: ['Canal, foramens et racines du sacrum.'],
  guidance: [
    'Les repères sont difficiles à voir en scopie.',
    'Les recommandations françaises citent le guidage scanner pour la cimentoplastie, sans mentionner le sacrum.',
  ],
  results: ['Un soulagement est rapporté dans 85 % des cas, avec une baisse significative des opioïdes.'],
  complications: ['Une fuite foraminale peut comprimer une racine sacrée et provoquer une sciatalgie.'],
};
