import { describe, expect, it } from 'vitest';
import type { Facts, Truth } from '../src/index.js';
import { CONDITION_DEVIATES, truthOfRulesFor } from './fixtures.js';

/** SINS 17: unstable. */
const unstable: Facts = {
  'lesion.site': 'vertebra',
  'spine.level': 'L1',
  'spine.sins_pain': 'mechanical',
  'lesion.matrix': 'lytic',
  'spine.sins_alignment': 'subluxation',
  'spine.sins_collapse': 'gt_50',
  'spine.sins_posterolateral': 'unilateral',
};

const smallAndSilent: Facts = {
  'pain.status': 'none',
  'lesion.size_class': 'small',
  'lesion.threatens_vital': 'no',
  'lesion.fracture': 'none',
  'neuro.canal': 'none',
};

/** SINS 5: stable. */
const stable: Facts = {
  'lesion.site': 'vertebra',
  'spine.level': 'C2',
  'spine.sins_pain': 'non_mechanical',
  'lesion.matrix': 'mixed',
  'spine.sins_alignment': 'normal',
  'spine.sins_collapse': 'none',
  'spine.sins_posterolateral': 'none',
  'pain.status': 'moderate',
  'neuro.canal': 'none',
};

const lateralMass: Facts = { ...stable, 'spine.parts': ['lateral_mass'] };

const cases: readonly (readonly [rule: string, label: string, facts: Facts, expected: Truth])[] = [
  ['R-010', 'small, silent and stable', { ...smallAndSilent, 'lesion.site': 'rib' }, true],
  ['R-010', 'small and silent while the stability is unknown', { ...smallAndSilent, 'lesion.site': 'vertebra' }, true],
  ['R-010', 'small and silent in an unstable spine', { ...unstable, ...smallAndSilent }, false],
  ['R-011', 'an unstable spine alone', { ...unstable, ...smallAndSilent }, true],
  ['R-011', 'nothing but a rib', { ...smallAndSilent, 'lesion.site': 'rib' }, false],
  ['R-075', 'a stable body of C2', { ...stable, 'spine.parts': ['body'] }, true],
  ['R-075', 'a stable vertebra, parts unknown', stable, true],
  ['R-075', 'a lateral mass of C2', lateralMass, false],
  ['R-098', 'nothing persists after vertebroplasty', { ...stable, 'spine.residual_instability_after_vp': 'no' }, true],
  ['R-098', 'a lateral mass of C2', { ...lateralMass, 'spine.residual_instability_after_vp': 'no' }, false],
  ['R-082', 'a lateral mass of C2', lateralMass, true],
  ['R-082', 'with neural compression', { ...lateralMass, 'neuro.canal': 'neural_compression' }, false],
  ['R-082', 'with an unstable fracture', { ...lateralMass, 'lesion.fracture_unstable': 'yes' }, false],
  ['R-082', 'unstable after vertebroplasty', { ...lateralMass, 'spine.residual_instability_after_vp': 'yes' }, false],
  [
    'R-082',
    'with an unstable score',
    {
      ...unstable,
      ...lateralMass,
      ...{
        'spine.sins_pain': 'mechanical',
        'lesion.matrix': 'lytic',
        'spine.sins_alignment': 'subluxation',
        'spine.sins_collapse': 'gt_50',
      },
    },
    false,
  ],
];

describe('rules that follow the article where the specification errs', () => {
  it.each(cases)('%s: %s', (rule, _, facts, expected) => {
    expect(truthOfRulesFor(facts).get(rule)).toBe(expected);
  });

  it('are all tried here', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(CONDITION_DEVIATES);
  });
});
