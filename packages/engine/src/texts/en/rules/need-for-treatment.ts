import type { needForTreatmentRules } from '../../../rules/need-for-treatment.js';
import type { RuleTexts } from '../../texts.js';

export const needForTreatmentTexts: RuleTexts<typeof needForTreatmentRules> = {
  'R-010': {
    message:
      'Small, painless metastases that do not weaken bone or threaten an organ need no specific local treatment and are managed by systemic treatment.',
  },
  'R-011': {
    message:
      'Pain, fracture risk, instability or a threat to the cord justify discussing a local treatment by radiotherapy, surgery or interventional radiology, alone or combined.',
    notes: { 'DISCUSS *': 'local treatment: radiotherapy, surgery or IR' },
  },
  'R-012': {
    message:
      'An asymptomatic fracture that is not unstable is listed as an absolute contraindication to cementoplasty (French recommendations).',
    notes: {
      'EXCLUDE @cement_only': 'asymptomatic, non-unstable fracture',
      'CAUTION @cement_containing': 'asymptomatic, non-unstable fracture',
    },
  },
  'R-013': {
    message:
      'Consolidation without significant pain is debated; weigh the risk of the lesion against the risk of the procedure and life expectancy.',
    notes: {
      'DISCUSS @cement_containing':
        'consolidation-only indication: weigh fracture risk, procedural risk, life expectancy',
    },
  },
  'R-014': {
    message: 'Diffuse, non-localised pain is an absolute contraindication to cementoplasty (French recommendations).',
    notes: { 'EXCLUDE @cement_only': 'diffuse pain', 'CAUTION @cement_containing': 'diffuse pain' },
  },
  'R-015': {
    message: 'Pain well controlled by drugs is a non-indication to cementoplasty.',
    notes: { 'EXCLUDE @cement_only': 'pain well controlled: non-indication' },
  },
  'R-016': {
    message:
      'Pain is controlled (non-indication for the analgesic aim) but a mechanical aim is stated: the conflict goes to the board.',
    notes: { 'DISCUSS @cement_containing': 'pain controlled but mechanical goal stated' },
  },
  'R-017': {
    message:
      'Localised pain from an identified lytic lesion that drugs do not control is the typical indication of cementoplasty.',
    notes: { 'PROPOSE T-CEM': 'use the site-specific entry' },
  },
  'R-018': {
    message: 'A complication or poor tolerance of opioids is a stated indication of cementoplasty.',
    notes: { 'PROPOSE T-CEM': 'opioid complication or intolerance' },
  },
  'R-019': {
    message:
      'Cementoplasty is a palliative alternative when other techniques have failed or cannot be used (not operable, re-irradiation impossible, radiotherapy insufficient).',
    notes: { 'PROPOSE T-CEM': 'other techniques ineffective or not indicated' },
  },
  'R-020': {
    message: 'In one series of vertebroplasties, 77 % of the bedridden patients regained mobility.',
    notes: { 'INFO T-VP': '77 % of bedridden patients mobile again in one series' },
  },
  'R-021': {
    message:
      'The chance of an effective systemic treatment is one of the listed parameters; with little pain and no threat it belongs in the list.',
    notes: { 'PROPOSE T-SYST': 'likely effective systemic treatment' },
  },
  'R-022': {
    message:
      'Painful bone metastasis: radiotherapy is described as the mainstay of palliation and as one of the three local options.',
    notes: {
      'PROPOSE T-RT': 'mainstay of palliation according to Ahmed 2019',
      'INFO T-RT': '41 % with > 50 % relief at 1 month, 25 % complete; maximum 12–20 weeks after its end',
    },
  },
  'R-023': {
    message:
      'Disseminated disease: systemic treatment belongs in the list; local treatment is for painful or threatening lesions.',
    notes: { 'PROPOSE T-SYST': 'base treatment; local treatment for the painful or threatening lesions' },
  },
  'R-029': {
    message:
      'Painful lytic bone lesion: the most frequent indication of cementoplasty, in any bone, once the lesion is shown to be the cause.',
    notes: { 'PROPOSE T-CEM': 'use the site-specific entry; cause and drug control of the pain to be confirmed' },
  },
};
