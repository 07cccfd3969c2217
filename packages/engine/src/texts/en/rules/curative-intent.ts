import type { curativeIntentRules } from '../../../rules/curative-intent.js';
import type { RuleTexts } from '../../texts.js';

export const curativeIntentTexts: RuleTexts<typeof curativeIntentRules> = {
  'R-190': {
    message:
      'Single metastasis with possible long survival (kidney, thyroid): local eradication by cryoablation or radiofrequency may be the aim, as an alternative to stereotactic radiotherapy.',
    notes: {
      'PROPOSE T-CRYO': 'eradication',
      'PROPOSE T-RFA': 'eradication',
      'PROPOSE T-SBRT': 'alternative option',
      'DISCUSS *': 'curative intent: compare ablation and stereotactic radiotherapy',
    },
  },
  'R-191': {
    message:
      'Fewer than three lesions and an ablation zone exceeding each by 1 cm: a curative attempt may be discussed.',
    notes: { 'PROPOSE T-CRYO': 'curative attempt', 'PROPOSE T-RFA': 'curative attempt' },
  },
  'R-192': {
    message: 'Three to five lesions: the limit for a curative aim is ambiguous.',
    notes: { 'DISCUSS *': '3–5 lesions: sources differ on the oligometastatic limit' },
  },
  'R-193': {
    message: 'More than five lesions: no source supports a curative aim.',
    notes: { 'CAUTION @ablation': 'curative aim not supported by the stated count; palliative aims unaffected' },
  },
  'R-194': {
    message: 'Without the 1 cm margin the curative criterion is not met.',
    notes: {
      'PROPOSE T-SBRT': 'alternative for eradication (Laredo 2018)',
      'CAUTION @ablation': '1 cm margin not achievable: curative aim not supported',
    },
  },
  'R-195': {
    message: 'Whether the ablation zone can exceed the lesion by 1 cm is not documented.',
    notes: { 'ASK @ablation': 'is an ablation zone 1 cm beyond the lesion achievable?' },
  },
  'R-196': {
    message: 'Curative ablation is described for controlled oligometastatic disease with good life expectancy.',
    notes: { 'CAUTION @ablation': 'curative aim described for controlled disease and good life expectancy' },
  },
  'R-197': {
    message: 'In one illustrated case with a palliative aim, wide dissemination was one of the reasons not to ablate.',
    notes: { 'INFO @ablation': 'widely metastatic disease was one reason not to ablate in case 2 (Ahmed 2019)' },
  },
  'R-198': {
    message:
      'By inference, a 4 cm zone less 1 cm on each side covers a lesion of 2 cm at most (3 cm if the margin is meant in total, an open question).',
    notes: {
      'CAUTION T-RFA-M': 'a single 4 cm zone cannot exceed a lesion above 2 cm by 1 cm all round (derived)',
      'CAUTION T-RFA': 'single-needle zone too small for the margin (derived)',
      'PROPOSE T-CRYO': 'several probes',
    },
  },
  'R-259': {
    message: 'Single metastasis and curative aim: this is the main indication of tumour destruction.',
    notes: {
      'PROPOSE T-CRYO': 'eradication; long survival to be confirmed',
      'PROPOSE T-RFA': 'eradication; long survival to be confirmed',
      'PROPOSE T-SBRT': 'alternative option',
    },
  },
  'R-279': {
    message:
      'Fewer than three lesions and an ablation zone exceeding each by 1 cm: a curative attempt may include consolidation.',
    notes: { 'PROPOSE T-ABLCEM': 'curative attempt with consolidation' },
  },
};
