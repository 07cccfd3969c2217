import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  MIRELS_FIELDS,
  present,
  english,
  scoreFacts,
  SINS_FIELDS,
  validate,
  type Condition,
  type Facts,
} from '../src/index.js';
import { COMPILED_RULES } from '../src/rules/compiled.js';
import { anyFacts, anyValues, caseFacts, lesionFacts } from './arbitraries.js';
import { truthOfRules } from './fixtures.js';

const without = (facts: Facts, id: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => field !== id));

const reversed = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).reverse());

const PAINFUL: readonly unknown[] = ['present', 'mild', 'moderate', 'severe'];

function asksWhatIsKnown(condition: Condition): boolean {
  switch (condition.kind) {
    case 'known':
    case 'unknown':
      return true;
    case 'not':
      return asksWhatIsKnown(condition.condition);
    case 'all':
    case 'any':
      return condition.conditions.some(asksWhatIsKnown);
    default:
      return false;
  }
}

describe('scores', () => {
  it('stay inside their range, and a total lies in its interval', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { sins, mirels } = scoreFacts(facts);
        for (const { score, low, high } of [
          { score: sins, low: 0, high: 18 },
          { score: mirels, low: 4, high: 12 },
        ]) {
          if (score.min === null || score.max === null) continue;
          expect(score.min).toBeGreaterThanOrEqual(low);
          expect(score.max).toBeLessThanOrEqual(high);
          expect(score.min).toBeLessThanOrEqual(score.max);
          if (score.total !== null) expect([score.min, score.max]).toEqual([score.total, score.total]);
          expect(score.total === null).toBe(score.missing.length > 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('widen when a fact is removed', () => {
    const fields = [...Object.values(SINS_FIELDS), ...Object.values(MIRELS_FIELDS)];
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...fields), fc.constantFrom('vertebra', 'tibia'), (drawn, field, site) => {
        const facts: Facts = { ...without(drawn, 'lesion.fracture'), 'lesion.site': site as 'vertebra' | 'tibia' };
        // Without pain in the score and with pain in the record, the entries contradict each other.
        fc.pre(!(facts['spine.sins_pain'] === 'none' && PAINFUL.includes(facts['pain.status'])));
        fc.pre(facts['spine.level'] !== 'coccyx');
        const before = scoreFacts(facts);
        const after = scoreFacts(without(facts, field));
        for (const score of ['sins', 'mirels'] as const) {
          if (before[score].min === null) continue;
          expect(after[score].min).toBeLessThanOrEqual(before[score].min ?? 0);
          expect(after[score].max).toBeGreaterThanOrEqual(before[score].max ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('conditions', () => {
  it('that do not ask what is known keep their answer when a fact is learnt', () => {
    const monotone = COMPILED_RULES.filter((rule) => !asksWhatIsKnown(rule.when));
    expect(monotone.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(anyValues, fc.nat(), (values, pick) => {
        const keys = Object.keys(values);
        fc.pre(keys.length > 0);
        const removed = keys[pick % keys.length];
        const fewer = Object.fromEntries(Object.entries(values).filter(([key]) => key !== removed));
        const before = truthOfRules(fewer);
        const after = truthOfRules(values);
        for (const { id } of monotone) {
          if (before.get(id) !== null) expect(after.get(id), id).toBe(before.get(id));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('evaluation', () => {
  it('gives the same bytes for the same input', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const once = JSON.stringify(present(evaluate({ facts }), english));
        expect(JSON.stringify(present(evaluate({ facts }), english))).toBe(once);
      }),
      { numRuns: 10 },
    );
  });

  it('does not depend on the order of facts or lesions', () => {
    fc.assert(
      fc.property(caseFacts, lesionFacts, lesionFacts, (shared, first, second) => {
        const forward = evaluate({
          facts: shared,
          lesions: [
            { id: 'L1', facts: first },
            { id: 'L2', facts: second },
          ],
        });
        const backward = evaluate({
          facts: reversed(shared),
          lesions: [
            { id: 'L2', facts: reversed(second) },
            { id: 'L1', facts: reversed(first) },
          ],
        });
        expect([...backward.lesions].reverse()).toEqual(forward.lesions);
      }),
      { numRuns: 15 },
    );
  });

  it('gives a lesion of many the result it has alone', () => {
    fc.assert(
      fc.property(caseFacts, lesionFacts, (shared, own) => {
        const [among] = evaluate({ facts: shared, lesions: [{ id: 'lesion', facts: own }, { id: 'L2' }] }).lesions;
        const [alone] = evaluate({ facts: { ...shared, ...own } }).lesions;
        expect(among).toEqual(alone);
      }),
      { numRuns: 15 },
    );
  });

  it('reads null and absent as the same thing: unknown', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
        expect(evaluate({ facts: known })).toEqual(evaluate({ facts }));
      }),
      { numRuns: 15 },
    );
  });
});

describe('validation', () => {
  it('answers any JSON value, and what it accepts can be evaluated', () => {
    const shaped = fc.record(
      {
        facts: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
        lesions: fc.oneof(fc.array(fc.record({ id: fc.jsonValue(), facts: fc.jsonValue() })), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), shaped), (value) => {
        const validation = validate(JSON.parse(JSON.stringify(value)));
        if (validation.ok) expect(() => evaluate(validation.input)).not.toThrow();
        else expect(validation.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('accepts every fact that the catalogue describes', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(validate({ facts })).toMatchObject({ ok: true });
      }),
      { numRuns: 50 },
    );
  });
});
