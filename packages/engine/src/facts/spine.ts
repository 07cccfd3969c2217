import { cite } from '../sources/source.js';
import { choice, choices, count, yesNo } from './define.js';

/** Facts about a spinal lesion. */
export const spineFields = {
  'spine.level': choice(
    [
      'C0',
      'C1',
      'C2',
      'C3',
      'C4',
      'C5',
      'C6',
      'C7',
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
      'T7',
      'T8',
      'T9',
      'T10',
      'T11',
      'T12',
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'coccyx',
    ],
    [cite('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 195, 198)],
  ),
  'spine.parts': choices(
    ['body', 'lateral_mass', 'odontoid', 'neural_arch'],
    [
      cite('000', 'SUMMARY', 15),
      cite('000', '1 a. › Technique › FIG. 1 caption', 52),
      cite('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 216),
      cite('000', 'INDICATIONS › Métastases vertébrales', 223),
    ],
  ),
  'spine.posterior_wall': choice(
    ['intact', 'limited', 'extensive', 'retropulsed'],
    [
      cite('000', '1 a. › Technique', 47),
      cite('000', 'INDICATIONS › Métastases vertébrales', 223),
      cite('002', '4. Contre-indications › Tableau 8', 46),
    ],
  ),
  'spine.sins_pain': choice(
    ['mechanical', 'non_mechanical', 'none'],
    [cite('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 199, 202)],
  ),
  'spine.sins_alignment': choice(
    ['subluxation', 'de_novo_deformity', 'normal'],
    [cite('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 207, 210)],
  ),
  'spine.sins_collapse': choice(
    ['gt_50', 'present_pct_unknown', 'lt_50', 'no_collapse_gt_50_body', 'none'],
    [cite('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 211, 215)],
  ),
  'spine.sins_posterolateral': choice(
    ['bilateral', 'unilateral', 'none'],
    [cite('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 216, 219)],
  ),
  'spine.residual_instability_after_vp': yesNo([cite('000', 'INDICATIONS › Métastases vertébrales', 185)]),
  'spine.levels_to_treat': count('count', 1, 25, [
    cite('000', '1 a. › Technique', 47),
    cite('001', 'Cementoplasty, Vertebral Augmentation', 94, 99),
  ]),
  'spine.prevertebral_mass_painful': yesNo([cite('000', 'INDICATIONS › Métastases vertébrales', 189)]),
  'spine.marked_compression': yesNo([cite('001', 'Cementoplasty, Vertebral Augmentation', 124, 127)]),
} as const;
