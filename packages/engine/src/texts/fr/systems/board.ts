import type { boardSystems as systems } from '../../../systems/board.js';
import type { SystemTexts } from '../../texts.js';

export const boardTexts: SystemTexts<typeof systems> = {
  'board-panel': {
    name: 'Composition de la RCP',
    purpose: 'Quelles spécialités doivent participer ?',
    use: ['Trois articles demandent une décision pluridisciplinaire et en citent les membres.'],
    tables: [
      {
        caption: 'Membres, selon l’article',
        columns: ['Article', 'Membres'],
        rows: [
          ['Mastier 2018', 'Oncologue, onco-rhumatologue, radiothérapeute, chirurgien, radiologue interventionnel'],
          [
            'Recommandations françaises',
            'Oncologue, radiothérapeute, radiologue, orthopédiste, rhumatologue, médecin de la douleur',
          ],
          [
            'Ahmed 2019',
            'Le patient, oncologue médical, radiothérapeute, chirurgien orthopédiste oncologue, radiologue interventionnel',
          ],
        ],
      },
    ],
    reading: [
      'BoneMet propose de compléter la RCP si oncologue, radiothérapeute, chirurgien orthopédiste et radiologue interventionnel ne sont pas tous notés.',
    ],
    limits: ['Les articles ne précisent pas combien de membres il faut pour une décision valable.'],
  },
  resources: {
    name: 'Plateau technique, expertise et coût',
    purpose: 'Cela peut-il être fait dans tout établissement ?',
    use: ['Mastier 2018 distingue les techniques réalisables partout de celles qui demandent un centre expert.'],
    tables: [
      {
        caption: 'Niveau selon la technique',
        columns: ['Niveau', 'Technique'],
        rows: [
          ['Toute structure', 'Cimentoplastie'],
          ['Plateau avancé et expertise', 'Cryoablation, embolisation ; la liste reste ouverte'],
        ],
      },
      {
        caption: 'Expérience citée',
        columns: ['Situation', 'Ce qui est dit'],
        rows: [
          [
            'Mur postérieur, destruction vertébrale importante',
            'Expérience particulière de l’opérateur ou de l’équipe',
          ],
          ['Vertébroplastie', 'Excellente scopie, opérateur formé'],
          ['Micro-ondes', 'Davantage d’expérience'],
          ['Embolisation', 'Complications exceptionnelles en mains entraînées'],
        ],
      },
      {
        caption: 'Coût et durée',
        columns: ['Technique', 'Ce qui est dit'],
        rows: [
          ['Ballonnets', 'Surcoût et geste plus long'],
          ['Cryoablation', 'Matériel coûteux, geste long'],
          ['Radiofréquence', 'Nettement plus coûteuse'],
          ['Associations', 'Surcoût immédiat encore à justifier'],
        ],
      },
    ],
    reading: [
      'BoneMet ajoute une mention d’adressage si le centre n’a pas déclaré à la fois la cryoablation et l’embolisation.',
    ],
    limits: ['Les techniques non listées ici n’ont pas de niveau dans les articles.'],
  },
  'cement-values': {
    name: 'Valeurs de référence du ciment',
    purpose: 'Quels chiffres les articles donnent-ils pour le ciment ?',
    use: ['Chiffres affichés à titre indicatif, sans valeur de posologie.'],
    tables: [
      {
        caption: 'Valeurs',
        columns: ['Valeur', 'Chiffre', 'Contexte'],
        rows: [
          ['Durcissement', '8 à 18 min', 'Selon le ciment ; quelques minutes dans les recommandations françaises'],
          ['Temps de travail', 'Environ 20 min', 'Ciment très visqueux'],
          ['Volume', '2 à 8 cm³', 'Par vertèbre, selon sa taille'],
          ['Volume', '4 cc', 'C1 et C2, cas illustré'],
          ['Volume', '12 cc', 'Ostéolyse supra-cotyloïdienne, cas illustré'],
        ],
      },
    ],
    reading: ['Plus la viscosité est élevée, moins il y a de fuite et moins le ciment pénètre dans l’os.'],
    limits: ['Les articles ne donnent pas de volume pour les autres os.'],
  },
  'outcome-measures': {
    name: 'Critères de résultat',
    purpose: 'Avec quels critères les articles rapportent-ils leurs résultats ?',
    use: ['Pour Ahmed 2019, la réponse sur la douleur est le critère principal de la plupart des études.'],
    tables: [
      {
        caption: 'Critères',
        columns: ['Critère', 'Où il est utilisé'],
        rows: [
          ['Échelle visuelle analogique (EVA)', 'Vertébroplastie, ciment périphérique, vis, ablation'],
          ['Proportion de bons résultats ou de douleur réduite', 'Vertébroplastie, acétabulum, traitements percutanés'],
          ['Consommation d’opioïdes', 'Sacrum'],
          ['Mobilité, marche', 'Vertébroplastie, acétabulum'],
          ['Contrôle local', 'Ablation à visée curative'],
          ['Fracture', 'Vis, stabilisation des os longs'],
          ['Complications', 'Vertébroplastie'],
        ],
      },
    ],
    reading: ['Des chiffres issus de critères différents ne sont pas comparés.'],
    limits: ['Aucun article ne définit la réponse.'],
  },
  'femoral-fracture-panel': {
    name: 'Risque de fracture du fémur, côte à côte',
    purpose: 'Les trois façons d’évaluer le fémur concordent-elles ?',
    use: ['Ahmed 2019 dit que la discussion peut s’appuyer sur l’une ou l’autre : Mirels, Harrington, Van der Linden.'],
    tables: [],
    reading: [
      'BoneMet affiche les trois résultats ensemble et signale leur discordance ; il ne les additionne pas et n’en fait pas de moyenne.',
    ],
    limits: ['Les articles ne précisent pas lequel prévaut en cas de discordance.', 'Pour le fémur seulement.'],
  },
};
