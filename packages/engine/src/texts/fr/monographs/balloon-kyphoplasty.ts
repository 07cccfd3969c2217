import type { balloonKyphoplasty as statements } from '../../../monographs/balloon-kyphoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const balloonKyphoplasty: MonographTexts<typeof statements> = {
  aim: [
    'Consolider une vertèbre après création d’une cavité, pour que le ciment entre à basse pression et fuie moins.',
    'Redonner de la hauteur à une vertèbre tassée.',
  ],
  principle: ['Un ou deux ballonnets sont gonflés dans le corps vertébral, puis retirés avant l’injection du ciment.'],
  indications: [
    'Ostéolyse vertébrale avec destruction corticale étendue.',
    'Tassement important : de nombreuses équipes recourent aux ballonnets pour faciliter la diffusion et réduire les fuites.',
    'Gestes à très haut risque de fuite, dans certaines équipes.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementSpinalRelative,
  cautions: [
    'Son apport par rapport au ciment seul est discuté : intérêt moindre depuis les ciments très visqueux (Laredo 2018), place encore à clarifier (Mastier 2018).',
  ],
  anatomy: ['Corps vertébral.'],
  results: [
    'Les recommandations françaises ne relèvent pas de supériorité apparente sur la vertébroplastie, pour la douleur ou les complications.',
  ],
  complications: [
    'Les fuites de ciment sont le plus souvent muettes.',
    'Non détaillées par les articles pour les ballonnets ; celles de la vertébroplastie sont à considérer.',
  ],
  resources: [
    'Les ballonnets ajoutent un coût et allongent le geste.',
    'En 2009, la HAS n’a pas retenu les fractures vertébrales néoplasiques comme indication et a demandé des études cliniques.',
  ],
};
