import type { curativeIntentRules } from '../../../rules/curative-intent.js';
import type { RuleTexts } from '../../texts.js';

export const curativeIntentTexts: RuleTexts<typeof curativeIntentRules> = {
  'R-190': {
    message:
      'Métastase unique et longue survie possible (rein, thyroïde) : une éradication par cryoablation ou radiofréquence peut être visée, en alternative à la radiothérapie stéréotaxique.',
    notes: {
      'PROPOSE T-CRYO': 'éradication',
      'PROPOSE T-RFA': 'éradication',
      'PROPOSE T-SBRT': 'option alternative',
      'DISCUSS *': 'visée curative : comparer ablation et radiothérapie stéréotaxique',
    },
  },
  'R-191': {
    message:
      'Moins de trois lésions et zone d’ablation dépassant chacune de 1 cm : une tentative à visée curative peut être discutée.',
    notes: { 'PROPOSE T-CRYO': 'tentative à visée curative', 'PROPOSE T-RFA': 'tentative à visée curative' },
  },
  'R-192': {
    message: 'Trois à cinq lésions : la limite d’une visée curative est ambiguë.',
    notes: { 'DISCUSS *': '3 à 5 lésions : les sources diffèrent sur la limite oligométastatique' },
  },
  'R-193': {
    message: 'Plus de cinq lésions : aucune source ne soutient une visée curative.',
    notes: {
      'CAUTION @ablation': 'visée curative non soutenue par le nombre de lésions ; objectifs palliatifs inchangés',
    },
  },
  'R-194': {
    message: 'Sans la marge de 1 cm, le critère de visée curative n’est pas rempli.',
    notes: {
      'PROPOSE T-SBRT': 'alternative pour une éradication (Laredo 2018)',
      'CAUTION @ablation': 'marge de 1 cm non réalisable : visée curative non soutenue',
    },
  },
  'R-195': {
    message: 'La possibilité d’une zone d’ablation dépassant la lésion de 1 cm n’est pas renseignée.',
    notes: { 'ASK @ablation': 'une zone d’ablation dépassant la lésion de 1 cm est-elle réalisable ?' },
  },
  'R-196': {
    message:
      'L’ablation à visée curative est décrite pour une maladie oligométastatique contrôlée et une bonne espérance de vie.',
    notes: { 'CAUTION @ablation': 'visée curative décrite pour une maladie contrôlée et une bonne espérance de vie' },
  },
  'R-197': {
    message:
      'Dans un cas illustré à visée palliative, la dissémination était l’une des raisons de ne pas faire d’ablation.',
    notes: {
      'INFO @ablation':
        'la maladie diffuse était l’une des raisons de ne pas faire d’ablation dans le cas 2 (Ahmed 2019)',
    },
  },
  'R-198': {
    message:
      'Par déduction, une zone de 4 cm moins 1 cm de chaque côté couvre une lésion de 2 cm au plus (3 cm si la marge s’entend au total, question ouverte).',
    notes: {
      'CAUTION T-RFA-M':
        'une zone unique de 4 cm ne peut dépasser de 1 cm de tous côtés une lésion de plus de 2 cm (valeur dérivée)',
      'CAUTION T-RFA': 'zone d’une aiguille trop petite pour la marge (valeur dérivée)',
      'PROPOSE T-CRYO': 'plusieurs sondes',
    },
  },
  'R-259': {
    message: 'Métastase unique et visée curative : c’est la principale indication de la destruction tumorale.',
    notes: {
      'PROPOSE T-CRYO': 'éradication ; longue survie à confirmer',
      'PROPOSE T-RFA': 'éradication ; longue survie à confirmer',
      'PROPOSE T-SBRT': 'option alternative',
    },
  },
  'R-279': {
    message:
      'Moins de trois lésions et zone d’ablation dépassant chacune de 1 cm : la tentative à visée curative peut comporter une consolidation.',
    notes: { 'PROPOSE T-ABLCEM': 'tentative à visée curative avec consolidation' },
  },
};
