import { cite } from '../sources/source.js';
import { amount, choice, yesNo } from './define.js';

/** Facts about a lesion of a long bone. */
export const longBoneFields = {
  'longbone.mirels_site': choice(['upper_limb', 'lower_limb', 'peritrochanteric'], [cite('004', 80)]),
  'longbone.mirels_lesion': choice(['blastic', 'mixed', 'lytic'], [cite('000', 235), cite('004', 80)]),
  'longbone.mirels_size': choice(
    ['lt_third', 'third_to_two_thirds', 'gt_two_thirds'],
    [cite('000', 235), cite('004', 80)],
  ),
  'longbone.mirels_pain': choice(['mild', 'moderate', 'functional'], [cite('000', 235), cite('004', 80)]),
  'longbone.axial_cortical_mm': amount('mm', 0, 500, [cite('004', 75), cite('004', 99)]),
  'longbone.circumferential_pct': amount('%', 0, 100, [cite('004', 75), cite('004', 99)]),
  'longbone.cortical_destruction_pct': amount('%', 0, 100, [cite('004', 101)]),
  'longbone.lesser_trochanter_avulsion': yesNo([cite('004', 101)]),
  'longbone.stress_pain_after_rt': yesNo([cite('004', 101)]),
  'longbone.extends_intertrochanteric': yesNo([cite('000', 124)]),
  'longbone.extends_head': yesNo([cite('000', 124)]),
  'longbone.major_cortical_destruction': yesNo([cite('000', 124)]),
  'longbone.epiphysis_involved': yesNo([cite('000', 235)]),
  'longbone.head_extends_to_neck': yesNo([cite('000', 91)]),
} as const;
