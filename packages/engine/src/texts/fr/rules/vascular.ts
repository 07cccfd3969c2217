import type { vascularRules } from '../../../rules/vascular.js';
import type { RuleTexts } from '../../texts.js';

export const vascularTexts: RuleTexts<typeof vascularRules> = {
  'R-210': {
    message:
      'Chirurgie prévue sur lésion hypervasculaire : embolisation préopératoire (48 h avant dans le cas illustré).',
    notes: { 'PROPOSE T-EMB-PRE': '48 h avant la chirurgie dans le cas illustré' },
  },
  'R-211': { message: 'Inopérable, chimiorésistante, douleur mal contrôlée : embolisation antalgique.' },
  'R-212': {
    message:
      "Lésion hypervasculaire (rein, neuroendocrine, thyroïde) à artères nourricières hypertrophiées : terrain favorable à l'embolisation, théoriquement possible pour toutes les histologies.",
    notes: { 'PROPOSE T-EMB-PAIN': 'vascularisation favorable' },
  },
  'R-213': {
    message: 'Angioscanner préalable souvent utile.',
    notes: {
      'PREP @vascular':
        "angioscanner préalable : artères nourricières, vascularisation accessoire, risque d'embolisation non ciblée, matériel",
    },
  },
  'R-214': {
    message: 'Embolisation initialement efficace : renouvelable.',
    notes: { 'PROPOSE T-EMB-PAIN': 'renouvellement' },
  },
  'R-215': {
    message: 'Artère occluse en amont : non réutilisable.',
    notes: {
      'CAUTION T-EMB-PAIN': 'artère nourricière non réutilisable',
      'CAUTION T-EMB-PRE': 'artère nourricière non réutilisable',
      'CAUTION T-CHEMOEMB': 'artère nourricière non réutilisable',
    },
  },
  'R-216': { message: 'Déjà irradiée, inopérable, échappant au traitement médical : chimio-embolisation.' },
  'R-217': {
    message: 'Chimio-embolisation : toxicité nerveuse locale possible, notamment au bassin.',
    notes: { 'CAUTION T-CHEMOEMB': 'toxicité nerveuse au contact des racines, au bassin notamment' },
  },
  'R-218': {
    message: 'Lésion destructrice du bassin : chimio-embolisation éventuellement associée à une cimentoplastie.',
    notes: { 'PROPOSE T-CHEMOEMB': 'peut être associée au ciment dans les lésions destructrices du bassin' },
  },
  'R-219': {
    message: 'Lésion hypervasculaire : une chirurgie est-elle prévue ?',
    notes: { 'ASK *': 'une chirurgie est-elle prévue ? (embolisation préopératoire)' },
  },
  'R-268': {
    message:
      "Lésion hémorragique : l'embolisation a d'abord été développée dans un but d'hémostase ; l'indication osseuse n'est pas détaillée.",
    notes: {
      'PROPOSE T-EMB-PAIN': 'visée hémostatique',
      'DISCUSS *':
        'lésion hémorragique : urgence, hémostase, embolisation (Mastier 2018 cite seulement le but hémostatique)',
      'CAUTION T-CRYO': 'saignement à la décongélation des vaisseaux',
      'CAUTION @cement_containing': "lésion hémorragique : hémostase d'abord (déduction)",
    },
  },
  'R-283': {
    message: "Embolisation au rachis sans angioscanner préalable : risque d'embolisation non ciblée à étudier d'abord.",
    notes: {
      'CAUTION @vascular':
        "rachis : risque d'embolisation non ciblée de la vascularisation médullaire (déduction) ; angioscanner préalable décrit comme utile",
    },
  },
};
