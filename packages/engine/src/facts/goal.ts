import { cite } from '../sources/source.js';
import { choices, yesNo } from './define.js';

/** Facts about the aims. */
export const goalFields = {
  'goal.intents': choices(
    [
      'pain_palliation',
      'consolidation',
      'fracture_prevention',
      'function',
      'tumour_control',
      'volume_reduction',
      'curative',
      'preop_devascularisation',
    ],
    [cite('001', 57, 75), cite('002', 20), cite('002', 39), cite('004', 74), cite('004', 116)],
  ),
  'goal.avoid_systemic_delay': yesNo([cite('000', 11), cite('000', 237), cite('004', 44)]),
} as const;
