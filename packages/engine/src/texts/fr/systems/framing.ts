import type { framingSystems as systems } from '../../../systems/framing.js';
import type { SystemTexts } from '../../texts.js';

export const framingTexts: SystemTexts<typeof systems> = {
  oligometastatic: {
    name: 'Oligométastases et visée curative',
    purpose: 'Les métastases sont-elles assez peu nombreuses pour une visée curative ?',
    use: [
      'Laredo 2018 : métastase unique d’un cancer permettant une longue survie (rein, thyroïde) ; éradication par cryoablation ou radiofréquence, en concurrence avec la radiothérapie stéréotaxique.',
      'Mastier 2018 : patients oligométastatiques sélectionnés, à la maladie contrôlée et à l’espérance de vie favorable ; aucun nombre n’est donné.',
      'Ahmed 2019 : moins de trois à cinq lésions, et une zone d’ablation pouvant dépasser la lésion de 1 cm.',
    ],
    tables: [
      {
        caption: 'Visée curative selon le nombre de lésions',
        columns: [
          'Lésions',
          'Laredo 2018',
          'Mastier 2018',
          'Ahmed 2019, moins de 3',
          'Ahmed 2019, moins de 5',
          'Ahmed 2019, 5 au plus',
        ],
        rows: [
          [
            '1',
            'Oui, si une longue survie est possible',
            'Oui, si maladie contrôlée et pronostic favorable',
            'Oui',
            'Oui',
            'Oui',
          ],
          ['2', 'Non décrit', 'Pas de nombre', 'Oui', 'Oui', 'Oui'],
          ['3 ou 4', 'Non décrit', 'Pas de nombre', 'Non', 'Oui', 'Oui'],
          ['5', 'Non décrit', 'Pas de nombre', 'Non', 'Non', 'Oui'],
          ['Plus de 5', 'Non décrit', 'Pas de nombre', 'Non', 'Non', 'Non'],
        ],
      },
    ],
    reading: [
      'La formule d’Ahmed 2019 permet trois lectures ; BoneMet indique la classe où tombe le nombre et n’en choisit aucune.',
      'Le centimètre supplémentaire peut valoir de chaque côté (lésion plus 20 mm) ou au total (lésion plus 10 mm) : BoneMet calcule les deux et alerte sur la plus grande.',
    ],
    limits: [
      'Ahmed 2019 compte les lésions du patient sans préciser si celles hors de l’os sont incluses : BoneMet compte toutes les métastases.',
      'Aucun article ne chiffre la maladie contrôlée, l’espérance de vie favorable ou la longue survie.',
    ],
  },
  'five-considerations': {
    name: 'Cinq points à examiner',
    purpose: 'Qu’est-ce que la RCP doit avoir examiné avant de choisir ?',
    use: [
      'Ahmed 2019 énumère le minimum que l’équipe doit examiner avant un traitement percutané.',
      'Il ajoute qu’il n’existe ni recommandation claire ni algorithme : chaque patient est jugé individuellement.',
    ],
    tables: [
      {
        caption: 'Les cinq points',
        columns: ['Point', 'Ce qu’il recouvre'],
        rows: [
          [
            'Traitements déjà reçus',
            'Échec des bisphosphonates, de la chimiothérapie, des opioïdes ou de la radiothérapie',
          ],
          ['État du patient', 'Mauvais candidat à la chirurgie, ou opposé à celle-ci'],
          ['Intention', 'Palliative ou curative ; nombre de lésions ; marge d’ablation'],
          [
            'Architecture de la lésion',
            'Condensante, lytique ou perméative ; état de la corticale ; os portant ou non ; direction des forces ; risque de fracture (Mirels, Harrington, Van der Linden)',
          ],
          ['Structures voisines', 'Articulations et nerfs surtout ; besoin de voir précisément la zone d’ablation'],
        ],
      },
    ],
    reading: ['BoneMet signale quand les cinq points ne sont pas tous renseignés, et demande ce qui manque.'],
    limits: ['Ahmed 2019 traite des métastases hors du rachis.'],
  },
  'need-for-treatment': {
    name: 'Nécessité d’un traitement local',
    purpose: 'Cette métastase appelle-t-elle un traitement local ?',
    use: ['Un premier tri, avant toute comparaison de techniques.'],
    tables: [
      {
        caption: 'Quand un traitement local est nécessaire',
        columns: ['Situation', 'Ce que dit Laredo 2018'],
        rows: [
          [
            'Petite, sans symptôme, sans menace pour un organe vital',
            'Pas de traitement local spécifique ; relève du traitement systémique',
          ],
          ['Douloureuse', 'Traitement local nécessaire : radiothérapie, chirurgie ou radiologie interventionnelle'],
          ['Risque de fracture ou d’instabilité', 'Idem'],
          ['Menace pour la moelle épinière', 'Idem'],
        ],
      },
      {
        caption: 'Ce dont dépend la décision',
        columns: ['Domaine', 'Éléments'],
        rows: [
          [
            'Cancer',
            'Tumeur primitive, radiosensibilité, chances d’un traitement systémique efficace, nombre de métastases',
          ],
          ['Patient', 'Espérance de vie, état général, état psychologique, objectifs et séquence des traitements'],
          [
            'Lésion',
            'Taille et siège, stabilité et risque de fracture, risque de compression nerveuse, aspect lytique, condensant ou mixte, extension aux parties molles',
          ],
          ['Douleur', 'Présence, intensité, tolérance des antalgiques'],
        ],
      },
    ],
    reading: [
      'BoneMet liste l’absence de traitement local dans l’immédiat pour la première situation, et ouvre la discussion d’un traitement local pour les autres.',
      'Une douleur d’intensité non précisée compte comme douleur ; ce qui dépend de son intensité reste ouvert.',
    ],
    limits: ['Aucun article ne chiffre une petite lésion.'],
  },
};
