import type { painAndGoalRules } from '../../../rules/pain-and-goal.js';
import type { RuleTexts } from '../../texts.js';

export const painAndGoalTexts: RuleTexts<typeof painAndGoalRules> = {
  'R-030': {
    message: 'Douleur liée à une fracture : elle appelle une stabilisation.',
    notes: {
      'PROPOSE T-CEM': 'en première intention : stabiliser la fracture',
    },
  },
  'R-031': {
    message: 'Douleur liée au volume tumoral ou à l’inflammation : destruction tumorale, embolisation ou neurolyse.',
    notes: { 'PROPOSE T-NEURO-P': 'si une voie sensitive véhicule la douleur' },
  },
  'R-032': {
    message:
      'Prévention chez un patient asymptomatique : mettre en balance risque de la lésion, risque du geste et pronostic.',
    notes: {
      'DISCUSS *': 'prévention chez un patient asymptomatique : risque de la lésion, risque du geste, espérance de vie',
    },
  },
  'R-033': {
    message:
      'Le mécanisme principal de la douleur, à prendre en compte pour choisir le traitement de première intention, n’est pas renseigné.',
    notes: { 'ASK *': 'mécanisme principal de la douleur ?' },
  },
  'R-034': {
    message:
      'Lésion soufflante sans contenant osseux : cimentoplastie impossible ; sa douleur a été l’une des premières indications de la destruction percutanée.',
    notes: {
      'EXCLUDE @cement_only': 'pas de contenant osseux',
      'CAUTION @cement_containing': 'pas de contenant osseux : le ciment risque de ne pas être retenu',
    },
  },
  'R-035': {
    message:
      'Contrôle local ou réduction de volume : le ciment n’a pas cet objectif ; une radiothérapie et/ou une ablation sont nécessaires en plus.',
    notes: { 'CAUTION @cement_only': 'le ciment n’a pas pour objectif le contrôle local' },
  },
  'R-036': { message: 'Mécanisme mixte (volume et fragilité) : ablation et consolidation associées.' },
  'R-247': {
    message:
      'Lésion soufflante sans contenant, douloureuse ou avec objectif tumoral : sa douleur a été l’une des premières indications de la destruction percutanée.',
    notes: { 'PROPOSE T-MWA': 'citées pour leur puissance ; la source ne les rattache pas à cette indication' },
  },
  'R-278': {
    message:
      'Contrôle local ou réduction de volume en plus de la consolidation : ciment complété par une ablation et/ou une radiothérapie.',
  },
};
