import { cite } from '../sources/source.js';
import { choice, choices, yesNo } from './define.js';

/** Facts about nerves and cord. */
export const neuroFields = {
  'neuro.canal': choice(
    ['none', 'epidural_no_compression', 'neural_compression'],
    [cite('000', 183), cite('000', 221), cite('002', 18), cite('002', 46)],
  ),
  'neuro.deficit': choices(['none', 'sensory', 'motor', 'sphincter'], [cite('000', 183), cite('001', 402, 405)]),
  'neuro.radiculopathy': yesNo([cite('002', 46)]),
  'neuro.nerve_involved': choice(['none', 'sensory', 'sympathetic', 'mixed'], [cite('001', 230, 242)]),
  'neuro.target_extent': choice(['extensive', 'focal'], [cite('001', 244, 249)]),
  'neuro.test_block': choice(['positive', 'negative', 'not_done'], [cite('001', 413)]),
  'neuro.motor_loss_irreversible': yesNo([cite('001', 239, 242)]),
  'neuro.no_alternative': yesNo([cite('001', 239, 242)]),
} as const;
