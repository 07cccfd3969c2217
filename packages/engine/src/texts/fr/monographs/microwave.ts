import type { microwave as statements } from '../../../monographs/microwave.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const microwave: MonographTexts<typeof statements> = {
  aim: [
    'Détruire la tumeur pour soulager la douleur ; visée curative possible chez des patients sélectionnés ayant peu de métastases.',
  ],
  principle: [
    'Un champ électromagnétique oscillant met en mouvement les molécules polaires, surtout l’eau ; les frottements chauffent le tissu.',
    'Les articles décrivent un chauffage homogène et une plus grande puissance de destruction.',
  ],
  indications: [
    'L’ablation, seule ou avec ciment, est décrite dans les os longs hors zone portante, score de Mirels de 7 ou moins (technique non précisée).',
    'Le chauffage n’est pas arrêté par la corticale et subit moins la dissipation thermique que la radiofréquence.',
    'Un implant métallique n’est pas une contre-indication.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'La zone est souvent en forme de goutte et dépend de la sonde ; elle n’est pas visible en temps réel.',
    'Non précisé par les articles : l’emploi chez un patient porteur d’un stimulateur cardiaque.',
  ],
  nearbyStructures: [
    'Les organes voisins sont évalués avant le geste et, si besoin, protégés par des moyens actifs ou passifs.',
    'Aucune distance aux nerfs n’est donnée pour les micro-ondes : Laredo 2018 fixe sa marge de 10 mm pour la radiofréquence.',
  ],
  guidance: ['Pour l’ablation en général : scanner le plus souvent, rarement IRM.'],
  combinations: [
    'Avec le ciment : association citée seulement dans les titres de deux études référencées par Ahmed 2019.',
  ],
  complications: [
    'Pour ces techniques en général : lésion hors cible, au siège traité, sur le trajet de l’aiguille ou au voisinage de la tumeur.',
    'Les lésions nerveuses et les brûlures cutanées sont décrites pour la radiofréquence et la cryoablation.',
  ],
  resources: ['Exige une plus grande expérience de l’opérateur.'],
};
