import type { curativeIntentRules } from '../../../rules/curative-intent.js';
import type { RuleTexts } from '../../texts.js';

export const curativeIntentTexts: RuleTexts<typeof curativeIntentRules> = {
  'R-190': {
    message:
      'Métastase unique et longue survie possible (rein, thyroïde) : éradication par cryoablation ou RF, en concurrence avec la radiothérapie stéréotaxique.',
    notes: {
      'PROPOSE T-CRYO': 'éradication',
      'PROPOSE T-RFA': 'éradication',
      'PROPOSE T-SBRT': 'option concurrente',
      'DISCUSS *': 'visée curative : comparer ablation et radiothérapie stéréotaxique',
    },
  },
  'R-191': {
    message: "Moins de 3 lésions et zone d'ablation dépassant de 1 cm : visée curative à discuter.",
    notes: { 'PROPOSE T-CRYO': 'tentative à visée curative', 'PROPOSE T-RFA': 'tentative à visée curative' },
  },
  'R-192': {
    message: 'Entre 3 et 5 lésions : limite ambiguë selon les sources.',
    notes: { 'DISCUSS *': '3 à 5 lésions : les sources diffèrent sur la limite oligométastatique' },
  },
  'R-193': {
    message: 'Plus de 5 lésions : visée curative non soutenue par les sources.',
    notes: {
      'CAUTION @ablation': 'visée curative non soutenue par le nombre de lésions ; objectifs palliatifs inchangés',
    },
  },
  'R-194': {
    message: 'Marge de 1 cm non réalisable : critère curatif non rempli.',
    notes: { 'CAUTION @ablation': 'marge de 1 cm non réalisable : visée curative non soutenue' },
  },
  'R-195': {
    message: "Zone d'ablation dépassant la lésion de 1 cm : réalisable ? (non renseigné)",
    notes: { 'ASK @ablation': "une zone d'ablation dépassant la lésion de 1 cm est-elle réalisable ?" },
  },
  'R-196': {
    message: 'Visée curative décrite pour une maladie contrôlée et une bonne espérance de vie.',
    notes: { 'CAUTION @ablation': 'visée curative décrite pour une maladie contrôlée et une bonne espérance de vie' },
  },
  'R-197': {
    message: "Dissémination : argument contre l'ablation si l'objectif est antalgique et mécanique.",
    notes: { 'INFO @ablation': "la maladie diffuse était l'une des raisons de ne pas faire d'ablation dans le cas 2" },
  },
  'R-198': {
    message:
      "Déduction : une zone de 4 cm moins 1 cm de chaque côté laisse 2 cm de lésion au plus (3 cm si la marge s'entend au total, question ouverte).",
    notes: {
      'CAUTION T-RFA-M':
        'une zone unique de 4 cm ne peut dépasser de 1 cm de tous côtés une lésion de plus de 2 cm (valeur dérivée)',
      'CAUTION T-RFA': "zone d'une aiguille trop petite pour la marge (valeur dérivée)",
      'PROPOSE T-CRYO': 'plusieurs sondes',
    },
  },
  'R-259': {
    message: "Métastase unique et visée curative : les techniques de destruction s'adressent principalement à ce cas.",
    notes: {
      'PROPOSE T-CRYO': 'éradication ; longue survie à confirmer',
      'PROPOSE T-RFA': 'éradication ; longue survie à confirmer',
      'PROPOSE T-SBRT': 'option concurrente',
    },
  },
  'R-279': {
    message:
      "Moins de 3 lésions et zone d'ablation dépassant de 1 cm : la tentative curative peut comporter une consolidation.",
    notes: { 'PROPOSE T-ABLCEM': 'tentative à visée curative avec consolidation' },
  },
};
