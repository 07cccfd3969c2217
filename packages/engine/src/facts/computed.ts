import { cite } from '../sources/source.js';
import { computedChoice, computedTotal } from './define.js';

/** Facts about what the engine computes. */
export const computedFields = {
  'calc.bone_group': computedChoice(
    ['spine', 'pelvis', 'long_bone', 'flat_bone', 'soft_tissue', 'other'],
    [cite('000', 171, 237), cite('002', 24, 26)],
  ),
  'calc.load_class': computedChoice(
    ['compression', 'shear_torsion', 'unspecified'],
    [
      cite('000', 41),
      cite('000', 95),
      cite('000', 109),
      cite('000', 177),
      cite('002', 26),
      cite('002', 73),
      cite('004', 64),
      cite('004', 66),
      cite('004', 103),
      cite('004', 126),
    ],
  ),
  'calc.sins_total': computedTotal([cite('000', 187, 219)]),
  'calc.sins_category': computedChoice(['stable', 'indeterminate', 'unstable'], [cite('000', 187)]),
  'calc.mirels_total': computedTotal([cite('000', 235), cite('004', 80, 86)]),
  'calc.harrington_acetabular': computedChoice(['I', 'II', 'III', 'IV'], [cite('004', 90, 97)]),
  'calc.vdl_positive': computedChoice(['yes', 'no'], [cite('004', 99)]),
  'calc.harrington_femur_positive': computedChoice(['yes', 'no'], [cite('004', 101)]),
  'calc.oligo': computedChoice(
    ['single', 'lt3', 'grey_3_4', 'five', 'gt5'],
    [cite('000', 137), cite('000', 179), cite('004', 74)],
  ),
  'calc.hypervascular_primary': computedChoice(['yes', 'no'], [cite('000', 159), cite('001', 257, 259)]),
} as const;
