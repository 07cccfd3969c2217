import type { combinationsRules } from '../../../rules/combinations.js';
import type { RuleTexts } from '../../texts.js';

export const combinationsTexts: RuleTexts<typeof combinationsRules> = {
  'R-230': {
    message:
      'The delay to maximal radiotherapy effect (12–20 weeks; 20 weeks = 4.6 months) can reach or exceed life expectancy.',
    notes: {
      'CAUTION T-RT': 'maximum effect 12–20 weeks after completion may exceed survival',
      'INFO @all_ir': 'relief reported within 24 h to 1 week for ablation and mechanical reinforcement',
    },
  },
  'R-231': {
    message: 'Radiotherapy planned on a vertebra: cement can bring fast relief meanwhile.',
    notes: { 'PROPOSE T-CEMRT': 'fast relief and stabilisation before the effect of radiotherapy' },
  },
  'R-232': {
    message: 'Persistent pain or growth despite radiotherapy: interventional radiology is described in this setting.',
    notes: {
      'INFO @all_ir': 'interventional radiology described after insufficient radiotherapy',
      'CAUTION T-RT': 'already insufficient at this site',
    },
  },
  'R-233': {
    message: 'Re-irradiation is recorded as impossible: radiotherapy options are set aside.',
    notes: {
      'EXCLUDE T-RT': 're-irradiation not possible',
      'EXCLUDE T-CEMRT': 're-irradiation not possible',
      'EXCLUDE T-CRYORT': 're-irradiation not possible',
      'CAUTION T-SBRT': 're-irradiation recorded as impossible: confirm for stereotactic technique (inference)',
    },
  },
  'R-234': {
    message:
      'Cryoablation with radiotherapy may give more complete responses and a better quality of life than radiotherapy alone.',
  },
  'R-235': {
    message:
      'Biopsy through the same access: systematic with vertebroplasty in Laredo 2018, optional in the French recommendations.',
    notes: { 'PROPOSE T-BIOPSY': 'coaxial, same access, before cement' },
  },
  'R-236': {
    message:
      'The combination chosen on survival is described for vertebral fractures; applying it elsewhere is an extrapolation.',
    notes: {
      'DISCUSS *': 'combination of consolidation and local control described for the spine; extrapolated elsewhere',
    },
  },
  'R-237': {
    message: 'Percutaneous treatment does not preclude later surgery, radiotherapy or chemotherapy.',
    notes: { 'INFO @all_ir': 'later surgery is not precluded' },
  },
  'R-238': {
    message:
      'Life expectancy is a parameter in Laredo 2018, Mastier 2018 and the French recommendations (and in Ahmed 2019 for the delay of radiotherapy).',
    notes: { 'ASK *': 'estimated life expectancy class' },
  },
  'R-239': {
    message: 'Surgical options stay listed with the reason why they may not apply.',
    notes: { 'CAUTION @surgery': 'not a surgical candidate, or opposed to surgery' },
  },
  'R-256': {
    message: 'Surgery is planned on the lesion: it is listed.',
    notes: { 'PROPOSE T-SURG-SPINE': 'already planned' },
  },
  'R-261': {
    message: 'Surgery is planned on the lesion: it is listed.',
    notes: { 'PROPOSE T-SURG-LONG': 'already planned' },
  },
  'R-262': {
    message: 'Surgery is planned on the lesion: it is listed.',
    notes: { 'PROPOSE T-SURG-ACET': 'already planned' },
  },
  'R-263': {
    message: 'Surgery is planned on the lesion: it is listed.',
    notes: { 'PROPOSE T-SURG-OTHER': 'already planned' },
  },
  'R-280': {
    message:
      'Pain while a general contraindication or the impossibility of re-irradiation sets options aside: analgesic treatment stays in the list.',
    notes: { 'PROPOSE T-MED': 'while other options are set aside' },
  },
  'R-281': {
    message: 'Radiotherapy is planned on the lesion: it is listed.',
    notes: { 'PROPOSE T-RT': 'already planned' },
  },
};
