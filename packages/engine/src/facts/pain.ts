import { cite } from '../sources/source.js';
import { amount, choice, choices, yesNo } from './define.js';

/** Facts about pain. */
export const painFields = {
  'pain.status': choice(
    ['none', 'present', 'mild', 'moderate', 'severe'],
    [cite('000', 29), cite('000', 173), cite('002', 19)],
  ),
  'pain.vas': amount('points', 0, 10, [cite('001', 104, 107), cite('001', 413)]),
  'pain.distribution': choice(['localised', 'diffuse'], [cite('002', 46), cite('002', 89)]),
  'pain.lesion_concordance': choice(['confirmed', 'not_confirmed'], [cite('002', 30, 32)]),
  'pain.mechanisms': choices(
    ['fracture_mechanical', 'tumour_volume', 'inflammatory', 'neuropathic'],
    [cite('001', 60, 69), cite('001', 230, 231), cite('001', 412, 413)],
  ),
  'pain.control': choice(['well_controlled', 'poorly_controlled'], [cite('002', 36), cite('002', 43)]),
  'pain.opioid_toxicity': yesNo([cite('002', 37), cite('004', 32)]),
  'pain.analgesic_step': choice(['none', 'step1', 'step2', 'step3'], [cite('001', 413), cite('004', 32)]),
} as const;
