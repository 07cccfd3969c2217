import type { vascularRules } from '../../../rules/vascular.js';
import type { RuleTexts } from '../../texts.js';

export const vascularTexts: RuleTexts<typeof vascularRules> = {
  'R-210': {
    message: 'Chirurgie prévue sur lésion hypervasculaire : une embolisation préopératoire réduit le saignement.',
    notes: { 'PROPOSE T-EMB-PRE': '48 h avant la chirurgie dans le cas illustré' },
  },
  'R-211': {
    message:
      'Lésion inopérable, chimiorésistante, à douleur mal contrôlée : l’embolisation est indiquée à visée antalgique.',
  },
  'R-212': {
    message:
      'Lésion hypervasculaire (rein, neuroendocrine, thyroïde) à artères nourricières hypertrophiées : terrain favorable à l’embolisation, théoriquement possible pour toutes les histologies.',
    notes: { 'PROPOSE T-EMB-PAIN': 'vascularisation favorable' },
  },
  'R-213': {
    message: 'Un angioscanner avant l’embolisation est souvent utile.',
    notes: {
      'PREP @vascular':
        'angioscanner préalable : artères nourricières, vascularisation accessoire, risque d’embolisation non ciblée, matériel',
    },
  },
  'R-214': {
    message: 'Une embolisation initialement efficace peut être renouvelée.',
    notes: { 'PROPOSE T-EMB-PAIN': 'renouvellement' },
  },
  'R-215': {
    message: 'Une artère occluse en amont n’est plus utilisable.',
    notes: {
      'CAUTION T-EMB-PAIN': 'artère nourricière non réutilisable',
      'CAUTION T-EMB-PRE': 'artère nourricière non réutilisable',
      'CAUTION T-CHEMOEMB': 'artère nourricière non réutilisable',
    },
  },
  'R-216': {
    message:
      'Lésion déjà irradiée, inopérable et échappant au traitement médical : la chimio-embolisation est décrite.',
  },
  'R-217': {
    message:
      'Chimio-embolisation : la forte dose locale peut être toxique pour les racines nerveuses, notamment au bassin.',
    notes: { 'CAUTION T-CHEMOEMB': 'toxicité nerveuse au contact des racines, au bassin notamment' },
  },
  'R-218': {
    message: 'Lésion destructrice du bassin : la chimio-embolisation peut être associée à une cimentoplastie.',
    notes: { 'PROPOSE T-CHEMOEMB': 'peut être associée au ciment dans les lésions destructrices du bassin' },
  },
  'R-219': {
    message: 'Lésion hypervasculaire : une chirurgie est-elle prévue ?',
    notes: { 'ASK *': 'une chirurgie est-elle prévue ? (embolisation préopératoire)' },
  },
  'R-268': {
    message:
      'Lésion hémorragique : l’embolisation a d’abord été développée dans un but d’hémostase ; l’indication osseuse n’est pas détaillée.',
    notes: {
      'PROPOSE T-EMB-PAIN': 'visée hémostatique (déduction)',
      'DISCUSS *':
        'lésion hémorragique : urgence, hémostase, embolisation (Mastier 2018 cite seulement le but hémostatique)',
      'CAUTION T-CRYO': 'saignement à la décongélation des vaisseaux',
      'CAUTION @cement_containing': 'lésion hémorragique : hémostase d’abord (déduction)',
    },
  },
  'R-283': {
    message: 'Embolisation au rachis sans angioscanner préalable : risque d’embolisation non ciblée à étudier d’abord.',
    notes: {
      'CAUTION @vascular':
        'rachis : risque d’embolisation non ciblée de la vascularisation médullaire (déduction) ; angioscanner préalable décrit comme utile',
    },
  },
};
