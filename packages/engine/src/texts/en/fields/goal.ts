import type { goalFields } from '../../../facts/goal.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const goalTexts: FieldTexts<typeof goalFields> = {
  'goal.intents': {
    label: 'Goal(s) of local treatment',
    values: {
      pain_palliation: 'pain palliation',
      consolidation: 'consolidation / stabilisation',
      fracture_prevention: 'fracture prevention',
      function: 'function / ambulation',
      tumour_control: 'local tumour control',
      volume_reduction: 'tumour volume reduction',
      curative: 'curative intent / eradication',
      preop_devascularisation: 'preoperative devascularisation',
    },
  },
  'goal.avoid_systemic_delay': { label: 'Avoid delaying systemic treatment or radiotherapy', values: YES_NO },
};
