import type { pubicRamiCementoplasty as statements } from '../../../monographs/pubic-rami-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const pubicRamiCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Antalgie et stabilisation mécanique, objectifs de toute cimentoplastie.'],
  indications: [
    'Lésions des branches ilio- ou ischio-pubiennes, par ciment seul ou avec vissage percutané selon le cas.',
    'Autres lésions iliaques : tout l’os est accessible.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Dans les segments soumis au cisaillement, il faut plusieurs vis solidarisées par du ciment pour rétablir la résistance ; Laredo 2018 l’applique aux branches et à l’aile iliaque.',
    'Devant une lésion volumineuse de l’aile iliaque envahissant largement les parties molles, les recommandations françaises préfèrent une ablation.',
  ],
  anatomy: ['Branches ilio- et ischio-pubiennes ; colonnes antérieure et postérieure.'],
  combinations: ['Vissage percutané.'],
  results: ['Non précisé par les articles : aucun résultat chiffré pour le ciment seul dans ces sièges.'],
};
