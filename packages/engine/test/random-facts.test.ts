import { describe, expect, it } from 'vitest';
import { evaluate, sha256, validate } from '../src/index.js';
import { CONDITION_DEVIATES, readFixture } from './fixtures.js';

/** Answers of the reference evaluator, without the rules whose conditions follow the article instead. */
interface RandomCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fired: readonly string[];
  /** First 16 digits of the SHA-256 of the list of [rule, missing fields] as JSON. */
  readonly undetermined: string;
  readonly computed: Readonly<Record<string, unknown>>;
  readonly scores: Readonly<Partial<Record<'sins' | 'mirels', object>>>;
}

const cases = readFixture<RandomCase[]>('random-facts');

describe('random facts, against the reference evaluator', () => {
  it.each(cases.map((random, index) => [index, random] as const))('set %i', (_, random) => {
    const validation = validate({ facts: random.facts });
    if (!validation.ok) throw new Error(JSON.stringify(validation.errors));
    const [lesion] = evaluate(validation.input).lesions;
    const undetermined = lesion?.rules.undetermined.filter(({ id }) => !CONDITION_DEVIATES.has(id));
    const listed = JSON.stringify(undetermined?.map(({ id, missing }) => [id, missing]));
    const known = Object.entries(lesion?.computed ?? {}).filter(([, value]) => value !== null);
    expect(lesion?.rules.fired.filter((id) => !CONDITION_DEVIATES.has(id))).toEqual(random.fired);
    expect(sha256(listed).slice(0, 16)).toBe(random.undetermined);
    expect(Object.fromEntries(known)).toEqual(random.computed);
    expect(lesion?.scores).toMatchObject(random.scores);
  });
});
