import type { vesselsAndNervesSystems as systems } from '../../../systems/vessels-and-nerves.js';
import type { SystemTexts } from '../../texts.js';

export const vesselsAndNervesTexts: SystemTexts<typeof systems> = {
  embolisation: {
    name: 'Embolisation : quand et comment',
    purpose: 'L’embolisation est-elle favorable ici, et que faut-il préparer ?',
    use: [
      'Laredo 2018 la décrit avant la chirurgie, pour réduire le saignement, et pour soulager quand chirurgie et chimiothérapie n’aident pas.',
    ],
    tables: [
      {
        caption: 'Situations favorables',
        columns: ['Situation', 'Ce qui est dit'],
        rows: [
          ['Toute histologie', 'Possible en théorie'],
          ['Rein, thyroïde, neuroendocrine, à artères nourricières élargies', 'Plus favorable'],
          [
            'Chirurgie prévue sur une lésion hypervascularisée',
            'Réduit le saignement ; réalisée 48 h avant la chirurgie dans un cas illustré',
          ],
          ['Inopérable, chimio-résistante, douleur mal contrôlée', 'Soulagement palliatif'],
          ['Saignement', 'L’objectif hémostatique est cité, sans indication osseuse'],
        ],
      },
      {
        caption: 'Préparation et technique',
        columns: ['Point', 'Ce qui est dit'],
        rows: [
          [
            'Angioscanner préalable',
            'Origine des artères, vascularisation accessoire, risque pour les organes voisins, choix du matériel',
          ],
          ['Agents', 'Distaux d’abord : particules ; les agents liquides divergent selon les articles'],
          [
            'Petites particules (100 à 300 µm)',
            'Plus distales et plus complètes, avec plus de risque de nécrose alentour',
          ],
          [
            'Artère nourricière',
            'Peut être occluse ensuite, mais n’est alors plus utilisable si la tumeur se revascularise',
          ],
          ['Répétition', 'Possible si la première séance a été efficace'],
          ['Syndrome post-embolisation', 'Fièvre, douleurs, vomissements ; de courte durée, à annoncer au patient'],
        ],
      },
    ],
    reading: [
      'Le soulagement est presque constant et temporaire : 3 semaines à 8 mois, ou 1 à 9 mois, selon l’article.',
    ],
    limits: [
      'La colle est peu utilisée pour un article et compte parmi les agents distaux habituels pour un autre.',
      'Les articles ne donnent pas de délai entre embolisation et chirurgie en dehors de celui d’un cas.',
    ],
  },
  chemoembolisation: {
    name: 'Chimio-embolisation',
    purpose: 'La chimio-embolisation est-elle possible ici ?',
    use: [
      'Une ou plusieurs lésions que le traitement médical ne contrôle plus, déjà irradiées et non accessibles à la chirurgie.',
    ],
    tables: [
      {
        caption: 'Ce qui est dit',
        columns: ['Point', 'Précision'],
        rows: [
          ['Principe', 'Embolisation avec un médicament perfusé dans l’artère ou porté par des particules'],
          ['Effet', 'Effet antitumoral 20 à 40 fois plus fort ; réponse chez 50 à 70 %'],
          [
            'Médicaments',
            'Carboplatine, doxorubicine (Adriamycine) ; doses habituellement trop faibles pour une toxicité générale',
          ],
          ['Prudence', 'Toxicité nerveuse près des racines, au bassin surtout'],
          ['Association', 'Ciment, dans les lésions destructrices, au bassin surtout'],
        ],
      },
    ],
    reading: ['Décrite comme souvent efficace là où les autres traitements locaux n’accèdent pas.'],
    limits: ['Seul Laredo 2018 la décrit ; aucune dose n’est donnée.'],
  },
  neurolysis: {
    name: 'Choix d’une neurolyse',
    purpose: 'Un nerf peut-il être détruit, et par quel moyen ?',
    use: ['Douleur neuropathique par envahissement tumoral d’un nerf sensitif, difficile à soulager autrement.'],
    tables: [
      {
        caption: 'Questions',
        columns: ['Question', 'Réponse', 'Ce qui est décrit'],
        rows: [
          [
            'Quel nerf ?',
            'Plexus sympathique : ganglion stellaire, chaîne thoracique, plexus cœliaque, lombaire, hypogastrique et sacro-coccygien',
            'Sacrifice décrit',
          ],
          [
            'Quel nerf ?',
            'Nerf sensitif périphérique : racines thoraciques, nerf palatin, glosso-pharyngien, phrénique, pudendal',
            'Sacrifice décrit',
          ],
          [
            'Quel nerf ?',
            'Nerf mixte ou moelle épinière',
            'Seulement en situation palliative extrême, perte motrice irréversible et absence d’alternative',
          ],
          ['Quelle étendue ?', 'Le long d’un plexus', 'Agent chimique, comme l’alcool'],
          ['Quelle étendue ?', 'Focale', 'Radiofréquence ou cryoablation'],
          ['Bloc-test ?', 'Anesthésique local au préalable', 'Positif avant la neurolyse d’un cas illustré'],
        ],
      },
    ],
    reading: [
      'BoneMet demande quel nerf est en cause et écarte les neurolyses habituelles pour un nerf mixte ou la moelle.',
    ],
    limits: [
      'Plusieurs nerfs dits sensitifs par l’article contiennent des fibres motrices (phrénique, pudendal, intercostaux) : BoneMet le signale.',
      'Seul Mastier 2018 la décrit.',
    ],
  },
  'thermal-protection': {
    name: 'Protection thermique',
    purpose: 'Que faut-il protéger pendant l’ablation, et comment ?',
    use: ['Les organes autour de la lésion sont étudiés au préalable et protégés si besoin.'],
    tables: [
      {
        caption: 'Moyens',
        columns: ['Type', 'Moyens'],
        rows: [
          ['Active', 'Eau, CO2'],
          ['Passive', 'Thermocouple, potentiels évoqués, neurostimulation'],
        ],
      },
      {
        caption: 'Structures citées',
        columns: ['Structure', 'Ce qui est dit'],
        rows: [
          [
            'Nerfs, moelle, tube digestif',
            'Organes sensibles ; les lésions nerveuses comptent parmi les complications',
          ],
          ['Peau', 'Brûlure en regard d’une lésion très superficielle'],
          ['Articulation', 'Marges contrôlées du côté articulaire dans un cas illustré'],
        ],
      },
    ],
    reading: ['BoneMet range la protection parmi les préparations quand une structure à risque est saisie.'],
    limits: [
      'Les articles ne précisent ni quel moyen convient à quelle structure, ni à partir de quelle distance il est nécessaire.',
    ],
  },
};
