import type { curativeIntentRules } from '../../../rules/curative-intent.js';
import type { RuleTexts } from '../../texts.js';

export const curativeIntentTexts: RuleTexts<typeof curativeIntentRules> = {
  'R-190': {
    message:
      'Single metastasis with possible long survival (kidney, thyroid): local eradication by cryoablation or RFA, competing with stereotactic radiotherapy.',
    notes: {
      'PROPOSE T-CRYO': 'eradication',
      'PROPOSE T-RFA': 'eradication',
      'PROPOSE T-SBRT': 'competing option',
      'DISCUSS *': 'curative intent: compare ablation and stereotactic radiotherapy',
    },
  },
  'R-191': {
    message: 'Fewer than three lesions and a 1 cm larger ablation zone: curative attempt may be asked.',
    notes: { 'PROPOSE T-CRYO': 'curative attempt', 'PROPOSE T-RFA': 'curative attempt' },
  },
  'R-192': {
    message: 'Between three and five lesions the limit is ambiguous.',
    notes: { 'DISCUSS *': '3–5 lesions: sources differ on the oligometastatic limit' },
  },
  'R-193': {
    message: 'More than five lesions: no source supports a curative aim.',
    notes: { 'CAUTION @ablation': 'curative aim not supported by the stated count; palliative aims unaffected' },
  },
  'R-194': {
    message: 'Without the 1 cm margin the curative criterion is not met.',
    notes: { 'CAUTION @ablation': '1 cm margin not achievable: curative aim not supported' },
  },
  'R-195': {
    message: 'Margin not documented.',
    notes: { 'ASK @ablation': 'is an ablation zone 1 cm beyond the lesion achievable?' },
  },
  'R-196': {
    message: 'Curative ablation is described for controlled oligometastatic disease with good life expectancy.',
    notes: { 'CAUTION @ablation': 'curative aim described for controlled disease and good life expectancy' },
  },
  'R-197': {
    message: 'Wide dissemination argues against ablation when the aim is palliative and mechanical.',
    notes: { 'INFO @ablation': 'widely metastatic disease was one reason not to ablate in case 2' },
  },
  'R-198': {
    message:
      'Derived: 4 cm zone minus 1 cm on each side leaves 2 cm. If the margin means 1 cm in total, the limit is 3 cm (open question).',
    notes: {
      'CAUTION T-RFA-M': 'a single 4 cm zone cannot exceed a lesion above 2 cm by 1 cm all round (derived)',
      'CAUTION T-RFA': 'single-needle zone too small for the margin (derived)',
      'PROPOSE T-CRYO': 'several probes',
    },
  },
  'R-259': {
    message: 'Single metastasis and curative aim: tumour destruction is mainly addressed to this case.',
    notes: {
      'PROPOSE T-CRYO': 'eradication; long survival to be confirmed',
      'PROPOSE T-RFA': 'eradication; long survival to be confirmed',
      'PROPOSE T-SBRT': 'competing option',
    },
  },
  'R-279': {
    message: 'Fewer than three lesions and a 1 cm larger ablation zone: a curative attempt may include consolidation.',
    notes: { 'PROPOSE T-ABLCEM': 'curative attempt with consolidation' },
  },
};
