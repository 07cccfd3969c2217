import { describe, expect, it } from 'vitest';
import { evaluate, sha256, validate } from '../src/index.js';
import { readFixture } from './fixtures.js';

interface RandomCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fired: readonly string[];
  /** First 16 digits of the SHA-256 of "id:field,field;id:…". */
  readonly undetermined: string;
  readonly computed: Readonly<Record<string, unknown>>;
}

const cases = readFixture<RandomCase[]>('random-facts');

describe('random facts, against the reference evaluator', () => {
  it.each(cases.map((random, index) => [index, random] as const))('set %i', (_, random) => {
    const validation = validate({ facts: random.facts });
    if (!validation.ok) throw new Error(JSON.stringify(validation.errors));
    const [lesion] = evaluate(validation.input).lesions;
    const undetermined = lesion?.rules.undetermined.map(({ id, missing }) => `${id}:${missing.join(',')}`).join(';');
    const known = Object.entries(lesion?.computed ?? {}).filter(([, value]) => value !== null);
    expect(lesion?.rules.fired).toEqual(random.fired);
    expect(sha256(undetermined ?? '').slice(0, 16)).toBe(random.undetermined);
    expect(Object.fromEntries(known)).toEqual(random.computed);
  });
});
