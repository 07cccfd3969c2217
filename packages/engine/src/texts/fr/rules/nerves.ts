import type { nervesRules } from '../../../rules/nerves.js';
import type { RuleTexts } from '../../texts.js';

export const nervesTexts: RuleTexts<typeof nervesRules> = {
  'R-220': {
    message:
      'Voie sensitive ou sympathique, destruction étendue nécessaire : un agent chimique comme l’alcool est décrit.',
    notes: { 'PROPOSE T-NEURO-C': 'si une destruction étendue est nécessaire' },
  },
  'R-221': {
    message: 'Voie sensitive ou sympathique, cible focale : une méthode physique est préférée.',
    notes: { 'PROPOSE T-NEURO-P': 'cible focale : radiofréquence ou cryoablation à l’extrémité de l’aiguille' },
  },
  'R-222': {
    message: 'Nerf mixte ou moelle : la neurolyse est écartée hors situation palliative extrême.',
    notes: {
      'EXCLUDE T-NEURO-M': 'nerf mixte ou moelle : seulement si le déficit moteur est irréversible et sans alternative',
      'EXCLUDE T-NEURO-C': 'nerf mixte',
      'EXCLUDE T-NEURO-P': 'nerf mixte',
    },
  },
  'R-223': {
    message: 'Situation palliative extrême : la neurolyse d’un nerf mixte ou de la moelle peut être envisagée.',
    notes: {
      'PROPOSE T-NEURO-M': 'situation palliative extrême',
      'DISCUSS *': 'accord explicite de la RCP et information du patient',
    },
  },
  'R-224': {
    message: 'Dans le cas illustré, un bloc-test anesthésique positif a précédé la neurolyse.',
    notes: {
      'ASK T-NEURO-P': 'bloc-test anesthésique avant neurolyse',
      'ASK T-NEURO-C': 'bloc-test anesthésique avant neurolyse',
    },
  },
  'R-225': {
    message: 'Bloc-test négatif : le bénéfice attendu de la neurolyse est douteux (déduction).',
    notes: { 'CAUTION T-NEURO-P': 'bloc-test négatif', 'CAUTION T-NEURO-C': 'bloc-test négatif' },
  },
  'R-226': {
    message: 'Le type de nerf détermine si une neurolyse peut figurer dans la liste.',
    notes: { 'ASK *': 'quel nerf : sensitif, sympathique, mixte ?' },
  },
  'R-227': {
    message:
      'Neurolyse : l’alcool diffuse le long du plexus et plusieurs nerfs dits sensitifs comportent des fibres motrices.',
    notes: {
      'CAUTION T-NEURO-C':
        'l’alcool diffuse le long des structures : extension possible vers les racines ou la moelle (déduction)',
      'CAUTION T-NEURO-P': 'plusieurs nerfs dits sensitifs comportent des fibres motrices (déduction)',
    },
  },
  'R-228': {
    message: 'Bloc-test positif sur une voie sensitive ou sympathique : la neurolyse est décrite.',
    notes: { 'PROPOSE T-NEURO-P': 'après un bloc-test positif', 'PROPOSE T-NEURO-C': 'après un bloc-test positif' },
  },
  'R-229': {
    message: 'La neurolyse suppose une voie sensitive ou sympathique ; le nerf n’est pas précisé.',
    notes: {
      'CAUTION @neurolysis':
        'type de nerf non précisé : un nerf mixte ou la moelle est hors de l’indication habituelle',
      'ASK T-NEURO-P': 'quel nerf : sensitif, sympathique, mixte ?',
    },
  },
};
