import { cite } from '../sources/source.js';
import { amount, choice, choices, yesNo } from './define.js';

/** Facts about earlier treatments of the lesion. */
export const historyFields = {
  'history.conservative_failed': choices(
    ['bisphosphonates', 'chemotherapy', 'opioids', 'radiotherapy', 'none'],
    [cite('004', 'Treatment Considerations and Scoring Classifications', 72)],
  ),
  'history.rt_site': yesNo([
    cite('000', 'Endovasculaire › 2. Chimio-embolisation', 169),
    cite('004', 'Case 1', 113),
    cite('004', 'Case 3', 137),
    cite('004', 'Case 4', 147),
  ]),
  'history.rt_insufficient': yesNo([
    cite('004', 'General Principles', 32),
    cite('004', 'Treatment Considerations and Scoring Classifications', 72),
    cite('004', 'Fig. 1 legend (Case 1)', 103),
    cite('004', 'Case 4', 154),
    cite('004', 'Fig. 3 legend (Case 3)', 162),
  ]),
  'history.reirradiation_possible': yesNo([cite('002', '3. Indications de cimentoplastie', 38)]),
  'history.post_rt_fracture': yesNo([cite('001', 'Embolization › Fig. 2 caption', 262, 263)]),
  'history.nonunion_months': amount('months', 0, 60, [cite('001', 'Embolization › Fig. 2 caption', 262, 263)]),
  'history.embolisation': choice(
    ['none', 'effective_then_recurrence', 'ineffective'],
    [cite('001', 'Embolization', 354, 366)],
  ),
  'history.feeder_occluded': yesNo([cite('001', 'Embolization', 354, 358)]),
} as const;
