import { unknownOr } from '../logic/common.js';
import { all, any, has, hasAny, is, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Neuropathic pain and neurolysis. */
export const nervesRules = defineRules('nerves', [
  {
    id: 'R-220',
    basis: 'rev',
    when: all(
      has('pain.mechanisms', 'neuropathic'),
      oneOf('neuro.nerve_involved', 'sensory', 'sympathetic'),
      any(is('neuro.target_extent', 'extensive'), unknown('neuro.target_extent')),
    ),
    then: { propose: ['T-NEURO-C'] },
    sources: [cite('001', 230, 246)],
  },
  {
    id: 'R-221',
    basis: 'rev',
    when: all(
      has('pain.mechanisms', 'neuropathic'),
      oneOf('neuro.nerve_involved', 'sensory', 'sympathetic'),
      any(is('neuro.target_extent', 'focal'), unknown('neuro.target_extent')),
    ),
    then: { propose: ['T-NEURO-P'] },
    sources: [cite('001', 230, 249)],
  },
  {
    id: 'R-222',
    basis: 'rev',
    when: all(
      is('neuro.nerve_involved', 'mixed'),
      any(
        unknown('neuro.motor_loss_irreversible'),
        unknown('neuro.no_alternative'),
        is('neuro.motor_loss_irreversible', 'no'),
        is('neuro.no_alternative', 'no'),
      ),
    ),
    then: { exclude: ['T-NEURO-M', 'T-NEURO-C', 'T-NEURO-P'] },
    sources: [cite('001', 239, 242)],
  },
  {
    id: 'R-223',
    basis: 'rev',
    when: all(
      is('neuro.nerve_involved', 'mixed'),
      is('neuro.motor_loss_irreversible', 'yes'),
      is('neuro.no_alternative', 'yes'),
    ),
    then: { propose: ['T-NEURO-M'], discuss: ['*'] },
    sources: [cite('001', 239, 242)],
  },
  {
    id: 'R-224',
    basis: 'case',
    when: all(has('pain.mechanisms', 'neuropathic'), unknownOr('neuro.test_block', is('neuro.test_block', 'not_done'))),
    then: { ask: ['T-NEURO-P', 'T-NEURO-C'] },
    sources: [cite('001', 412, 413)],
  },
  {
    id: 'R-225',
    basis: 'inf',
    when: all(has('pain.mechanisms', 'neuropathic'), is('neuro.test_block', 'negative')),
    then: { caution: ['T-NEURO-P', 'T-NEURO-C'] },
    sources: [cite('001', 412, 413)],
  },
  {
    id: 'R-226',
    basis: 'inf',
    when: all(has('pain.mechanisms', 'neuropathic'), unknown('neuro.nerve_involved')),
    then: { ask: ['*'] },
    sources: [cite('001', 230, 242)],
  },
  {
    id: 'R-227',
    basis: 'inf',
    when: all(
      oneOf('neuro.nerve_involved', 'sensory', 'sympathetic', 'mixed'),
      any(has('pain.mechanisms', 'neuropathic'), is('neuro.test_block', 'positive')),
    ),
    then: { caution: ['T-NEURO-C', 'T-NEURO-P'] },
    sources: [cite('001', 233, 246)],
  },
  {
    id: 'R-228',
    basis: 'rev',
    when: all(is('neuro.test_block', 'positive'), oneOf('neuro.nerve_involved', 'sensory', 'sympathetic')),
    then: { propose: ['T-NEURO-P', 'T-NEURO-C'] },
    sources: [cite('001', 66, 69), cite('001', 233, 237), cite('001', 412, 415)],
  },
  {
    id: 'R-229',
    basis: 'inf',
    when: all(
      hasAny('pain.mechanisms', 'tumour_volume', 'inflammatory', 'neuropathic'),
      unknown('neuro.nerve_involved'),
    ),
    then: { caution: ['@neurolysis'], ask: ['T-NEURO-P'] },
    sources: [cite('001', 230, 242)],
  },
]);
