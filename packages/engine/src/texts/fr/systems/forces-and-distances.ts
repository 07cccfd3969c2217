import type { forcesAndDistancesSystems as systems } from '../../../systems/forces-and-distances.js';
import type { SystemTexts } from '../../texts.js';

export const forcesAndDistancesTexts: SystemTexts<typeof systems> = {
  'load-class': {
    name: 'Compression, ou cisaillement et torsion',
    purpose: 'Quelles forces s’exercent sur cet os, et le ciment seul peut-il y résister ?',
    use: [
      'Le ciment acrylique résiste bien à la compression et mal à la torsion.',
      'La classe du siège dit si le ciment seul peut suffire ou si une fixation doit s’ajouter.',
    ],
    tables: [
      {
        caption: 'Classe de contrainte par siège',
        columns: ['Classe', 'Siège', 'Ce qui est dit'],
        rows: [
          ['Compression', 'Corps vertébral d’un rachis stable', 'Meilleures indications du ciment'],
          ['Compression', 'Acétabulum, toit surtout', 'Meilleures indications du ciment'],
          ['Compression', 'Glène seule', 'Le ciment seul résiste en général, bras en abduction'],
          [
            'Cisaillement ou torsion',
            'Diaphyses et métaphyses des os longs, col fémoral',
            'Le ciment seul ne suffit pas',
          ],
          ['Torsion', 'Col fémoral, humérus', 'Sites où broches ou vis sont typiquement employées'],
          ['Cisaillement', 'Rachis instable', 'Une fixation est nécessaire'],
          ['Cisaillement', 'Arc postérieur de la vertèbre', 'Cité dans le seul résumé anglais'],
          [
            'Cisaillement',
            'Branches ilio- et ischio-pubiennes, aile iliaque',
            'Citées pour les vis dans les zones de cisaillement ; le ciment simple y est aussi admis dans les branches',
          ],
          [
            'Rotation et forces obliques',
            'Sternum',
            'Vis avec ciment dans un cas fracturé ; cimentoplastie dans un autre article, sans mention de vis',
          ],
          [
            'Forces en plusieurs directions',
            'Corps de la scapula',
            'Une fracture est survenue après ciment de la seule glène',
          ],
        ],
      },
    ],
    reading: [
      'Pour Mastier 2018, le ciment seul peut soulager dans une zone très sollicitée sans pour autant prévenir la fracture.',
      'BoneMet traite le fémur et l’humérus proximaux comme soumis au cisaillement ou à la torsion tant que le segment n’est pas connu.',
    ],
    limits: [
      'Les articles ne précisent pas les forces qui s’exercent sur le sacrum, la région sacro-iliaque, les côtes, la clavicule, le crâne ou les têtes fémorale et humérale.',
    ],
  },
  'neural-distance': {
    name: 'Distance entre l’ablation et les nerfs ou la moelle',
    purpose: 'L’ablation est-elle assez loin de la moelle et des nerfs ?',
    use: [
      'Laredo 2018 demande 10 mm de sécurité entre la zone traitée par radiofréquence et tout nerf ou la moelle ; son emploi près du canal en est restreint.',
      'Les recommandations françaises veulent l’absence de structure nerveuse dans la zone traitée quand l’ablation prépare le ciment.',
      'Pour Mastier 2018, la proximité est un problème relatif si elle est anticipée et la structure protégée.',
    ],
    tables: [],
    reading: [
      'La distance se mesure depuis la zone d’ablation prévue, non depuis la tumeur ; 10 mm exactement suffisent.',
      'Une distance de 0 écarte toute ablation ; en dessous de 10 mm, BoneMet écarte la radiofréquence et alerte pour les autres ablations.',
      'Au rachis, au sacrum et dans la région sacro-iliaque, une distance inconnue est un motif de prudence.',
    ],
    limits: [
      'Les articles ne donnent pas de distance pour les micro-ondes, la cryoablation, l’alcool, le laser ou les ultrasons focalisés.',
      'La cryoablation n’est pas sans risque pour les nerfs : décrite comme relativement respectueuse, elle sert aussi à les détruire.',
    ],
  },
  'ablation-size': {
    name: 'Taille de l’ablation et marge',
    purpose: 'L’ablation peut-elle couvrir la lésion avec la marge voulue ?',
    use: [
      'Pour une visée curative, Ahmed 2019 veut une zone d’ablation dépassant la lésion de 1 cm.',
      'Les recommandations françaises demandent une marge de sécurité autour de la tumeur en cryoablation, sans chiffre.',
    ],
    tables: [
      {
        caption: 'Ce qui est dit de la taille',
        columns: ['Technique', 'Taille'],
        rows: [
          [
            'Radiofréquence, une aiguille',
            'Zone sphérique de 4 cm au plus ; les générateurs offrent plusieurs tailles et formes',
          ],
          ['Radiofréquence, plusieurs aiguilles bipolaires', 'Zones plus grandes, sans chiffre'],
          [
            'Cryoablation',
            'Plusieurs sondes à la fois, sans limite supérieure ; illustrée avec six aiguilles et avec quatre sondes',
          ],
          ['Micro-ondes', 'Forme souvent en goutte ; puissance supérieure, taille non précisée'],
          ['Laser', 'Petite zone'],
        ],
      },
    ],
    reading: [
      'Calculé par BoneMet : zone nécessaire = lésion plus 20 mm si la marge vaut de chaque côté, ou plus 10 mm si elle vaut au total.',
      'Une aiguille unique de radiofréquence de 40 mm couvre alors une lésion de 20 mm ou de 30 mm.',
    ],
    limits: ['Les articles ne donnent pas de taille pour les ultrasons focalisés.'],
  },
  'metal-and-pacemaker': {
    name: 'Implants métalliques et stimulateurs cardiaques',
    purpose: 'Quelles ablations sont possibles avec du métal ou un stimulateur ?',
    use: ['Ahmed 2019 est le seul article à en parler.'],
    tables: [
      {
        caption: 'Ce qui est dit',
        columns: ['Technique', 'Implant métallique', 'Stimulateur cardiaque'],
        rows: [
          ['Radiofréquence monopolaire', 'À éviter : lésion thermique', 'À éviter : dysfonctionnement'],
          ['Micro-ondes', 'Non contre-indiqué', 'Non précisé'],
          ['Radiofréquence bipolaire, cryoablation, ultrasons focalisés', 'Non précisé', 'Non précisé'],
        ],
      },
    ],
    reading: ['BoneMet écarte la radiofréquence monopolaire dans les deux situations et alerte là où rien n’est dit.'],
    limits: ['Les articles ne donnent pas de distance à l’implant au-delà de laquelle le courant serait sans danger.'],
  },
};
