import type { cementAndRadiotherapy as statements } from '../../../monographs/cement-and-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const cementAndRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Soulager et stabiliser rapidement par le ciment, puis obtenir le contrôle local par la radiothérapie.'],
  indications: [
    'Lésion vertébrale, pour couvrir le délai d’action de la radiothérapie.',
    'Après vertébroplastie, quand on redoute que la métastase continue de croître.',
    'Extension canalaire irradiée : une vertébroplastie peut venir en complément.',
    'Fracture vertébrale, avec peu de métastases ou une espérance de vie supérieure à 6 mois ; l’ablation est l’alternative à la radiothérapie.',
    'Les recommandations françaises citent aussi le ciment associé à une radiothérapie antalgique pour éviter une chirurgie plus lourde.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Une nouvelle irradiation peut être impossible.',
    'Fracture asymptomatique non instable ou douleur diffuse : contre-indications absolues du ciment seul ; pour cette association, BoneMet y voit un motif de prudence.',
  ],
  combinations: [
    'Ciment d’abord, la radiothérapie n’agissant que plus tard.',
    'Vertébroplastie en complément de la radiothérapie.',
    'Non précisé par les articles : l’intervalle entre ciment et radiothérapie.',
  ],
  results: [
    'Après vertébroplastie pour métastases de cancer du sein, Laredo 2018 cite 14 % de récidives locales et 86 % de progression aux sites non cimentés.',
    'Ces chiffres ne dépendaient pas de l’ajout d’une radiothérapie.',
  ],
};
