import type { eligibilitySystems as systems } from '../../../systems/eligibility.js';
import type { SystemTexts } from '../../texts.js';

export const eligibilityTexts: SystemTexts<typeof systems> = {
  survival: {
    name: 'Espérance de vie',
    purpose: 'Que change l’espérance de vie dans le choix ?',
    use: ['Trois articles citent l’espérance de vie parmi les éléments de la décision.'],
    tables: [
      {
        caption: 'Ce qui est dit, selon la situation',
        columns: ['Situation', 'Ce qui est décrit'],
        rows: [
          [
            'Fracture vertébrale, plus de 6 mois attendus ou métastases peu nombreuses',
            'Ciment avec radiothérapie ou ablation',
          ],
          ['Survie incertaine, fracture fémorale imminente', 'Chirurgie non retenue ; vissage percutané avec ciment'],
          ['Longue survie possible et métastase unique', 'Éradication'],
          ['Extension dans le canal rachidien', 'Chirurgie ou radiothérapie, selon l’état et la survie'],
          [
            'Survie courte et radiothérapie',
            'Le soulagement maximal vient 12 à 20 semaines après la fin du traitement, parfois plus que la survie elle-même',
          ],
          ['Prévention sans symptôme', 'Mise en balance avec l’espérance de vie'],
        ],
      },
    ],
    reading: ['L’espérance de vie est saisie par le clinicien ; BoneMet ne l’estime pas.'],
    limits: [
      'Les articles ne donnent pas de survie minimale pour le ciment, les vis ou l’ablation, et ne décrivent aucun score pronostique.',
    ],
  },
  'femoral-neck-implant': {
    name: 'Implant en Y du col fémoral',
    purpose: 'Ce col fémoral peut-il recevoir l’implant ?',
    use: ['Une alternative au clou gamma pour une ostéolyse du col fémoral, sous conditions.'],
    tables: [
      {
        caption: 'Conditions',
        columns: ['Condition', 'Ce qui est précisé'],
        rows: [
          ['Ostéolyse limitée au col', 'Pas d’extension à la région inter-trochantérienne ni à la tête fémorale'],
          ['Destruction corticale limitée', 'Aucun chiffre'],
        ],
      },
    ],
    reading: ['BoneMet écarte l’implant si une condition manque et interroge si l’une est inconnue.'],
    limits: [
      'Laredo 2018 garde la chirurgie comme référence et considère que le rôle de ces alternatives n’est pas encore établi.',
    ],
  },
  acetabuloplasty: {
    name: 'Acétabuloplastie',
    purpose: 'Cet acétabulum peut-il être cimenté ?',
    use: ['Métastase douloureuse de la zone portante de l’acétabulum.'],
    tables: [
      {
        caption: 'Conditions',
        columns: ['Condition', 'Ce qui est dit'],
        rows: [
          ['Pas de fracture déplacée', 'Condition énoncée'],
          [
            'Pas de destruction sous-chondrale étendue',
            'Condition énoncée ; sinon, risque accru de ciment dans l’articulation',
          ],
          ['Destruction de la lame sous-chondrale', 'Un stent peut être placé face à la brèche'],
          ['Lésion ouverte dans l’articulation', 'Contre-indication relative du ciment'],
          ['Groupes I à III de Harrington', 'Ciment, radiofréquence et vis peuvent être associés'],
        ],
      },
    ],
    reading: ['BoneMet signale les conditions que le dossier ne remplit pas, avec leur source.'],
    limits: ['Les articles ne définissent pas à partir de quand une destruction sous-chondrale est étendue.'],
  },
  'head-cementoplasty': {
    name: 'Ciment dans la tête fémorale ou humérale',
    purpose: 'Y a-t-il une place pour le ciment dans cette tête ?',
    use: [
      'Possible en théorie, exceptionnel en fait pour Laredo 2018 ; les recommandations françaises disent que tous les os peuvent être cimentés.',
    ],
    tables: [
      {
        caption: 'Ce qui est dit, selon la lésion',
        columns: ['Lésion', 'Ce qui est dit'],
        rows: [
          ['Petite et sans symptôme', 'Pas de raison de cimenter'],
          ['Volumineuse, avec destruction des corticales ou extension au col', 'Prothèse'],
          ['Épiphyse atteinte', 'Prothèse'],
        ],
      },
    ],
    reading: ['Entre ces situations, les articles ne précisent pas quelle lésion peut être cimentée.'],
    limits: ['Les articles ne chiffrent ni le caractère petit ni le caractère volumineux.'],
  },
  'cement-leak': {
    name: 'Facteurs de risque de fuite de ciment',
    purpose: 'Qu’est-ce qui rend une fuite plus probable ou plus grave ici ?',
    use: ['La fuite est la complication la plus redoutée par les recommandations françaises.'],
    tables: [
      {
        caption: 'Facteurs',
        columns: ['Facteur', 'Effet'],
        rows: [
          ['Métastase vertébrale condensante ou mixte', 'Fuite nettement plus probable'],
          ['Ciment peu visqueux', 'Fuite plus probable'],
          ['Tumeur plutôt que fracture ostéoporotique', 'Fuite plus probable'],
          [
            'Rupture corticale, mur postérieur compris',
            'Prudence ; ballonnet ou implant si la destruction est étendue',
          ],
          ['Destruction sous-chondrale de l’acétabulum', 'Ciment dans l’articulation'],
          ['Trait de fracture ouvert dans une articulation', 'Le ciment peut filer vers l’articulation'],
          ['Foramen, foramen sacré', 'Une fuite comprime plus facilement une racine'],
          ['Organe vital tout proche, masses latérales de C1 et C2', 'Aucune fuite n’est admissible'],
        ],
      },
      {
        caption: 'Moyens de prévention',
        columns: ['Moyen', 'Où il est décrit'],
        rows: [
          ['Ciment très visqueux ou pâteux', 'Rachis, et cimentoplastie en général'],
          ['Injection lente, aiguille à distance de la brèche, repositionnement en cas de fuite', 'Rachis'],
          ['Ballonnet créant une cavité', 'Rachis'],
          ['Implant qui retient le ciment', 'Rachis, acétabulum'],
          ['Ablation créant d’abord une cavité', 'Métastases du cancer du poumon'],
          ['Scopie continue', 'Rachis'],
          ['Scanner intermittent pendant l’injection', 'Glène, fémur distal'],
        ],
      },
    ],
    reading: ['BoneMet ne calcule aucun risque à partir de ces facteurs.'],
    limits: ['Aucun article ne décrit de score de fuite.'],
  },
};
