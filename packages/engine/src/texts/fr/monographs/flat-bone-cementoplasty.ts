import type { flatBoneCementoplasty as statements } from '../../../monographs/flat-bone-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const flatBoneCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Antalgie et consolidation.'],
  indications: ['Lésion lytique des côtes ou du sternum, douloureuse ou à risque de fracture.', ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Sternum : rotation et forces obliques dominent ; sans corticale intacte, Ahmed 2019 prévoit l’échec rapide du ciment seul, mais Mastier 2018 illustre une fracture soulagée par cimentoplastie, sans mention de vis.',
    'Les recommandations françaises préfèrent une ablation ou un vissage associé dans certains de ces sièges ; on ne sait si cela vaut pour tous les os plats.',
  ],
  anatomy: ['Sternum et côtes.'],
  nearbyStructures: ['Autour du sternum : cœur, poumons et peau.'],
  combinations: ['Deux vis et du ciment pour une fracture axiale du sternum, dans un cas d’Ahmed 2019.'],
  results: [
    'Dans la fracture du sternum illustrée par Mastier 2018, l’EVA est passée de 8 à 2.',
    'Une série de 50 patients porteurs de lésions extrarachidiennes rapporte un gain moyen de 7,1 points d’EVA dans la première semaine.',
  ],
  delayAndDuration: ['Soulagement en 48 heures dans le cas sternal illustré.'],
};
