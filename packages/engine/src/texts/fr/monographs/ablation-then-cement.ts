import type { ablationThenCement as statements } from '../../../monographs/ablation-then-cement.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const ablationThenCement: MonographTexts<typeof statements> = {
  aim: ['Ajouter un contrôle ou une réduction de la tumeur à l’antalgie et à la consolidation.'],
  indications: [
    'Lésion douloureuse plus volumineuse que celles relevant du ciment seul.',
    'Contrôle ou réduction de la tumeur recherchés, que le ciment seul ne vise pas.',
    'Fracture vertébrale, avec peu de métastases ou une espérance de vie supérieure à 6 mois ; la radiothérapie est l’alternative à l’ablation.',
    'Acétabulum, groupes I à III de Harrington : radiofréquence, ciment et vis.',
    'Os long : lésion en zone portante ou score de Mirels d’au moins 9, où l’ablation est souvent ajoutée au ciment.',
    'Os long hors zone portante, score de Mirels de 7 ou moins : ablation, ciment ou les deux sont décrits.',
  ],
  absoluteContraindications: [
    'Avec la radiofréquence monopolaire : implant métallique ou stimulateur cardiaque, avec lesquels elle ne doit pas être utilisée selon Ahmed 2019.',
    ...cementSafetyContraindications,
    ...cementExtension,
  ],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Structure nerveuse dans la zone à traiter : les recommandations françaises exigent son absence.',
    'Avec la radiofréquence, moins de 10 mm entre le volume traité et la moelle épinière ou un nerf : marge fixée par Laredo 2018.',
    'L’ablation vient en premier : elle ménage une cavité qui aide au remplissage.',
    'Après cryoablation, le tissu doit être revenu à la température corporelle avant le ciment.',
    'Dans un cas d’Ahmed 2019, les pointes des sondes ont été chauffées activement plus de 15 minutes avant le ciment.',
    'Laredo 2018 juge difficile d’associer cryoablation et ciment dans la même séance.',
    'Fracture asymptomatique non instable ou douleur diffuse : contre-indications absolues du ciment seul ; pour cette association, BoneMet y voit un motif de prudence.',
  ],
  combinations: ['Un vissage percutané peut être ajouté.'],
  results: [
    'Ahmed 2019 rapporte une baisse de la douleur chez 70 à 96 % des patients, en 24 heures à 1 semaine, tous traitements percutanés confondus.',
    'Cas scapulaire d’Ahmed 2019 : nette amélioration de la douleur et de la fonction.',
    'Dans le même cas, récidive de la douleur à 2 mois avec fracture déplacée du corps de la scapula ; la glène restait consolidée.',
    'Le niveau de preuve des associations est souvent modeste, selon Mastier 2018.',
  ],
  resources: ['Les coûts immédiats des deux techniques s’additionnent.'],
};
