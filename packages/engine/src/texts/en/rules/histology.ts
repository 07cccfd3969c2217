import type { histologyRules } from '../../../rules/histology.js';
import type { RuleTexts } from '../../texts.js';

export const histologyTexts: RuleTexts<typeof histologyRules> = {
  'R-240': {
    message:
      'Myeloma and lymphoma are easily displaced by cement; in the two illustrated cases ablation was not performed (other reasons: dissemination, radiosensitivity, risk to heart, lung or cartilage, incomplete coverage).',
    notes: {
      'INFO @cement_containing':
        'tumour easily displaced by cement: extensive filling possible; reasonable local control often achieved with cement (myeloma)',
      'INFO @ablation': 'not performed in cases 2 and 3 (Ahmed 2019)',
    },
  },
  'R-241': {
    message:
      'Radiosensitivity is a parameter of the decision and was one reason not to ablate in one illustrated case.',
    notes: {
      'INFO T-RT': 'radiosensitive tumour',
      'INFO @ablation': 'radiosensitivity was one reason not to ablate in case 3 (Ahmed 2019)',
    },
  },
  'R-242': {
    message: 'Metastases of kidney, thyroid and neuroendocrine tumours are named as hypervascular.',
    notes: {
      'INFO T-EMB-PRE': 'kidney, thyroid, neuroendocrine named as hypervascular',
      'INFO T-EMB-PAIN': 'kidney, thyroid, neuroendocrine named as hypervascular',
    },
  },
  'R-243': {
    message: 'Difficulty in covering the whole lesion was one reason not to ablate in one illustrated case.',
    notes: { 'CAUTION @ablation': 'whole lesion cannot be covered' },
  },
};
