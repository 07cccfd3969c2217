import type { percutaneousScrews as statements } from '../../../monographs/percutaneous-screws.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
  cementWithFixationCautions,
} from './cement-contraindications.js';

export const percutaneousScrews: MonographTexts<typeof statements> = {
  aim: [
    'Rétablir la résistance là où domine le cisaillement.',
    'Prévenir la fracture sur une lésion lytique à risque.',
  ],
  principle: [
    'Plusieurs vis, posées en triangulation, sont solidarisées par du ciment en un seul montage.',
    'Des vis creuses et perforées laissent passer le ciment qui les ancre.',
    'Dans un cas sternal, deux vis parallèles entièrement filetées ont été posées pour bloquer la rotation et mieux s’ancrer au ciment.',
  ],
  indications: [
    'Ostéolyse des branches pubiennes, de l’aile iliaque ou du col fémoral.',
    'Col fémoral à risque de fracture, quand la chirurgie n’est pas retenue.',
    'Acétabulum, groupes I à III de Harrington, avec ciment et radiofréquence.',
    'Sternum avec fracture axiale, dans un cas d’Ahmed 2019.',
    'Fracture des branches pubiennes après irradiation, non consolidée à 3 mois, dans un cas de Mastier 2018.',
    'Os longs, si le patient ne relève pas d’une chirurgie stabilisatrice.',
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Ahmed 2019 ne relève que de petites séries rétrospectives et prospectives.',
    'Au col fémoral, la chirurgie est la référence ; l’efficacité et la place du vissage percutané restent à définir.',
    ...cementWithFixationCautions,
  ],
  anatomy: [
    'Bassin, col fémoral, sternum ; Mastier 2018 mentionne des séries en cours pour le bassin, le rachis et l’humérus.',
    'Une vis dans le corps de la scapula est suggérée, mais décrite comme difficile.',
  ],
  combinations: [
    'Ciment à travers ou autour des vis.',
    'Ablation thermique.',
    'Au col fémoral, chimiothérapie et radiothérapie peuvent ne pas être retardées.',
  ],
  results: [
    'Dans une étude pilote au col fémoral, l’EVA moyenne a baissé de 5,5 points, sans fracture après 145 jours de suivi.',
    'Dans un cas aux branches pubiennes, la fonction s’est améliorée d’emblée, avec un appui le matin même du geste.',
    'Dans le cas sternal, douleur négligeable et meilleure marche à 3 semaines ; ni récidive douloureuse ni échec du montage en 2 ans.',
    'Les premières études rapportent moins de fractures, moins de douleur et une meilleure fonction ; la preuve d’une prévention des fractures des os longs est dite limitée.',
  ],
  delayAndDuration: ['Le bénéfice a été noté entre le jour même et 3 semaines dans les cas décrits.'],
};
