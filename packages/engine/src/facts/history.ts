import { cite } from '../sources/source.js';
import { amount, choice, choices, yesNo } from './define.js';

/** Facts about earlier treatments of the lesion. */
export const historyFields = {
  'history.conservative_failed': choices(
    ['bisphosphonates', 'chemotherapy', 'opioids', 'radiotherapy', 'none'],
    [cite('004', 72)],
  ),
  'history.rt_site': yesNo([cite('000', 169), cite('004', 113), cite('004', 137), cite('004', 147)]),
  'history.rt_insufficient': yesNo([
    cite('004', 32),
    cite('004', 72),
    cite('004', 103),
    cite('004', 154),
    cite('004', 162),
  ]),
  'history.reirradiation_possible': yesNo([cite('002', 38)]),
  'history.post_rt_fracture': yesNo([cite('001', 262, 263)]),
  'history.nonunion_months': amount('months', 0, 60, [cite('001', 262, 263)]),
  'history.embolisation': choice(['none', 'effective_then_recurrence', 'ineffective'], [cite('001', 354, 366)]),
  'history.feeder_occluded': yesNo([cite('001', 354, 358)]),
} as const;
