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
    [
      cite('001', 'End points (untitled, opening)', 57, 75),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 20),
      cite('002', '3. Indications de cimentoplastie', 39),
      cite('004', 'Treatment Considerations and Scoring Classifications', 74),
      cite('004', 'Case 1', 116),
    ],
  ),
  'goal.avoid_systemic_delay': yesNo([
    cite('000', 'RÉSUMÉ', 11),
    cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 237),
    cite('004', 'Interventional Treatments', 44),
  ]),
} as const;
