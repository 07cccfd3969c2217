import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, evaluate, type CaseInput, type Facts } from '../src/index.js';
import { anyFacts } from './arbitraries.js';

const evaluated = (input: CaseInput) => ({ input, result: evaluate(input) });

function compareFacts(before: Facts, after: Facts) {
  const [lesion] = compare(evaluated({ facts: before }), evaluated({ facts: after })).lesions;
  if (lesion === undefined) throw new Error('one lesion expected');
  return lesion;
}

const vertebra: Facts = { 'lesion.site': 'vertebra', 'pain.status': 'severe' };

describe('compare', () => {
  it('finds nothing between a case and itself, nor when null replaces an absent fact', () => {
    const nothing = { presence: 'both', facts: [], scores: [], rules: [], options: [] };
    expect(compareFacts(vertebra, vertebra)).toMatchObject(nothing);
    expect(compareFacts(vertebra, { ...vertebra, 'neuro.canal': null })).toMatchObject(nothing);
  });

  it('does not mind the order in which values were ticked', () => {
    const before: Facts = { ...vertebra, 'goal.intents': ['pain_palliation', 'curative'] };
    expect(compareFacts(before, { ...vertebra, 'goal.intents': ['curative', 'pain_palliation'] }).facts).toEqual([]);
  });

  it('names the fact that sets an option aside, and the rules', () => {
    const { facts, options, rules } = compareFacts(vertebra, { ...vertebra, 'neuro.canal': 'neural_compression' });
    expect(facts).toEqual([{ field: 'neuro.canal', before: null, after: 'neural_compression' }]);
    const surgery = options.find(({ technique }) => technique === 'T-SURG-SPINE');
    expect(surgery).toMatchObject({
      before: { listed: 'no', excluded: false, held: false },
      after: { listed: 'preferred' },
      because: ['neuro.canal'],
    });
    expect(surgery?.rules).toContain('R-096');
    const vertebroplasty = options.find(({ technique }) => technique === 'T-VP');
    expect(vertebroplasty).toMatchObject({ before: { excluded: false }, after: { excluded: true } });
    expect(vertebroplasty?.rules).toContain('R-070');
    expect(rules.find(({ rule }) => rule === 'R-070')).toEqual({
      rule: 'R-070',
      before: 'undetermined',
      after: 'fired',
      because: ['neuro.canal'],
    });
  });

  it('says what is held until it is corrected', () => {
    const before: Facts = { ...vertebra, 'labs.platelets': 49 };
    const held = compareFacts(before, { ...vertebra, 'labs.platelets': 51 });
    const option = held.options.find(({ technique }) => technique === 'T-VP');
    expect(option).toMatchObject({ before: { held: true }, after: { held: false }, because: ['labs.platelets'] });
    expect(held.facts).toEqual([{ field: 'labs.platelets', before: 49, after: 51 }]);
  });

  it('names a cause for every change of an option, also when only the site moves', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, fc.boolean(), (one, other, onlySite) => {
        const after: Facts = onlySite ? { ...one, 'lesion.site': other['lesion.site'] ?? null } : other;
        const { options } = compareFacts(one, after);
        expect(options.filter(({ because }) => because.length === 0)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('traces a rule on a score back to the items that were entered', () => {
    const scored: Facts = {
      ...vertebra,
      'spine.level': 'L1',
      'spine.sins_pain': 'mechanical',
      'lesion.matrix': 'lytic',
      'spine.sins_alignment': 'subluxation',
      'spine.sins_collapse': 'gt_50',
    };
    const { scores, rules } = compareFacts(scored, { ...scored, 'spine.sins_posterolateral': 'bilateral' });
    expect(scores).toEqual(['sins']);
    const unstable = rules.filter(({ because }) => because.includes('spine.sins_posterolateral'));
    expect(unstable.length).toBeGreaterThan(0);
  });

  it('names lesions that only one of the two has', () => {
    const one = evaluated({ lesions: [{ id: 'A', facts: vertebra }] });
    const two = evaluated({ lesions: [{ id: 'A', facts: vertebra }, { id: 'B' }] });
    expect(compare(one, two).lesions.map(({ id, presence }) => [id, presence])).toEqual([
      ['A', 'both'],
      ['B', 'only_after'],
    ]);
    expect(compare(two, one).lesions[1]).toMatchObject({ id: 'B', presence: 'only_before' });
  });

  it('reads facts shared by all lesions, and lets those of a lesion win', () => {
    const shared = evaluated({ facts: { 'labs.platelets': 40 }, lesions: [{ id: 'A', facts: vertebra }] });
    const corrected = evaluated({ facts: { 'labs.platelets': 90 }, lesions: [{ id: 'A', facts: vertebra }] });
    expect(compare(shared, corrected).lesions[0]?.facts.map(({ field }) => field)).toEqual(['labs.platelets']);
  });

  it('says when the knowledge is not the same', () => {
    const now = evaluated({ facts: vertebra });
    const past = { ...now, result: { ...now.result, knowledge: 'sha256:other' } };
    expect(compare(now, now).sameKnowledge).toBe(true);
    expect(compare(past, now).sameKnowledge).toBe(false);
  });
});
