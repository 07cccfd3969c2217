import type { chemicalNeurolysis as statements } from '../../../monographs/chemical-neurolysis.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const chemicalNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Soulager une douleur neuropathique difficile à contrôler en sacrifiant une voie sensitive ou sympathique.'],
  principle: ['Un agent chimique, comme l’alcool, diffuse le long du plexus et le détruit sur une certaine étendue.'],
  indications: [
    'Nerf sensitif directement envahi par la tumeur, ou plexus à détruire sur une étendue assez large.',
    'Mastier 2018 cite aussi la neurolyse pour la douleur liée au volume tumoral ou à l’inflammation.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Nerf mixte ou moelle épinière : décrite par Mastier 2018 dans une situation palliative extrême seulement.',
    'Non précisé par les articles : plusieurs nerfs cités comme sensitifs (phrénique, glossopharyngien, pudendal, racines thoraciques) ont aussi des fibres motrices.',
  ],
  anatomy: [
    'Cibles sympathiques citées : ganglion stellaire, chaîne thoracique, plexus cœliaque, lombaire, hypogastrique et sacro-coccygien.',
    'Cibles périphériques citées : racines thoraciques, nerfs palatin, glossopharyngien, phrénique et pudendal.',
  ],
};
