import type { ablationComparisonSystems as systems } from '../../../systems/ablation-comparison.js';
import type { SystemTexts } from '../../texts.js';

export const ablationComparisonTexts: SystemTexts<typeof systems> = {
  'ablation-comparison': {
    name: 'Radiofréquence, micro-ondes ou cryoablation',
    purpose: 'En quoi les ablations thermiques diffèrent-elles pour cette lésion ?',
    use: ['BoneMet met côte à côte ce que les articles disent de chaque technique ; il ne les classe pas.'],
    tables: [
      {
        caption: 'Comparaison',
        columns: ['Critère', 'Radiofréquence', 'Micro-ondes', 'Cryoablation'],
        rows: [
          ['Zone visible pendant le geste', 'Non', 'Non', 'Oui : scanner, IRM, échographie'],
          [
            'Corticale intacte, composante des parties molles',
            'La chaleur traverse mal la corticale',
            'Non arrêtées par la corticale',
            'Non gênée par la corticale',
          ],
          ['Type de lésion', 'Très efficace si lytique et intra-osseuse', 'Non précisé', 'Tous, lytique ou condensant'],
          ['Gros vaisseau voisin', 'La chaleur est évacuée', 'Moins sensibles que la radiofréquence', 'Non précisé'],
          ['Carbonisation', 'Possible, gêne le chauffage', 'Non précisé', 'Pas de chaleur'],
          [
            'Implant métallique, stimulateur',
            'Monopolaire à éviter',
            'Métal accepté ; stimulateur non précisé',
            'Non précisé',
          ],
          [
            'Taille',
            '4 cm au plus par aiguille ; davantage avec plusieurs aiguilles bipolaires',
            'Puissance supérieure ; taille non précisée',
            'Plusieurs sondes pour tumeur volumineuse ou irrégulière',
          ],
          [
            'Forme',
            'Sphère ; plusieurs formes selon le générateur',
            'Souvent en goutte, selon la sonde',
            'Modelée par la disposition des sondes',
          ],
          [
            'Exigence pour l’opérateur',
            'Anatomie et sonde à connaître avant le geste',
            'Davantage d’expérience',
            'Expertise et plateau technique avancé',
          ],
          ['Saignement', 'La chaleur cautérise', 'La chaleur cautérise', 'Risque à la décongélation'],
          [
            'Anesthésie',
            'Générale dans la plupart des cas',
            'Non précisé',
            'Le froid est antalgique : sédation légère ou réduite ; ou générale dans la plupart des cas',
          ],
          [
            'Ciment dans la même séance',
            'Crée une cavité ; réalisé dans un cas illustré',
            'Non précisé',
            'Après réchauffement ; difficile pour un auteur ; crée une cavité',
          ],
          [
            'Nerfs et tissus voisins',
            'Détruit les nerfs ; dite ailleurs respectueuse du tissu sain voisin',
            'Non précisé',
            'Préservation relative ; sert aussi à détruire des nerfs',
          ],
          ['Durée et coût', 'Coût supérieur au ciment', 'Non précisé', 'Geste long, coût de plusieurs sondes'],
          ['Étude et usage', 'La plus étudiée et la plus utilisée', 'Non précisé', 'Non précisé'],
          ['Délai du soulagement', 'Plus précoce que la cryoablation', 'Non précisé', 'Retardé mais durable'],
        ],
      },
    ],
    reading: ['Mastier 2018 signale des essais randomisés en cours sur la radiofréquence et la cryoablation.'],
    limits: [
      'Une préférence n’est affichée que si un article l’énonce pour un fait donné ; rien n’est additionné.',
      'Le laser et les ultrasons focalisés sont seulement cités.',
    ],
  },
};
