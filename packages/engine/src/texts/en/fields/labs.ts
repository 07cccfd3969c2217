import type { labsFields } from '../../../facts/labs.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const labsTexts: FieldTexts<typeof labsFields> = {
  'labs.platelets': { label: 'Platelets', note: 'The source writes per mm³: 50 000/mm³ is 50 G/L.' },
  'labs.tp_percent': {
    label: 'Prothrombin activity (French TP, % of normal)',
    note: 'The source prints the threshold without a unit; per cent is assumed.',
  },
  'labs.coag_disorder': {
    label: 'Haemostasis disorder',
    values: { none: 'none', correctable: 'correctable', severe: 'severe', uncorrectable: 'uncorrectable' },
  },
  'labs.leukopenia': { label: 'Leukopenia', values: YES_NO, note: 'The sources give no threshold.' },
};
