import type { cryoablationAndRadiotherapy as statements } from '../../../monographs/cryoablation-and-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';
import { cryoablation } from './cryoablation.js';

export const cryoablationAndRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Rechercher une meilleure réponse qu’avec la radiothérapie seule.'],
  indications: [
    'Aucune indication n’est fixée par les recommandations françaises ; l’étude citée porte, d’après son titre, sur des métastases osseuses douloureuses uniques.',
  ],
  absoluteContraindications: cryoablation.absoluteContraindications,
  cautions: [
    'Structure nerveuse dans la zone à traiter : les recommandations françaises exigent son absence quand l’ablation précède la cimentoplastie.',
    'Une nouvelle irradiation peut être impossible.',
  ],
  combinations: ['Non précisés par les articles : l’ordre des deux traitements et leur intervalle.'],
  results: [
    'Les recommandations françaises rapportent au conditionnel davantage de réponses complètes qu’avec la radiothérapie seule et, ensuite, une qualité de vie meilleure ; sans chiffre.',
  ],
};
