import { cite } from '../sources/source.js';
import { amount, choice, yesNo } from './define.js';

/** Facts about laboratory values. */
export const labsFields = {
  'labs.platelets': amount('G/L', 0, 2000, [cite('002', 52)]),
  'labs.tp_percent': amount('%', 0, 150, [cite('002', 52)]),
  'labs.coag_disorder': choice(
    ['none', 'correctable', 'severe', 'uncorrectable'],
    [cite('001', 421, 422), cite('002', 46)],
  ),
  'labs.leukopenia': yesNo([cite('001', 422)]),
} as const;
