import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, evaluate, type Facts, type LesionResult, type Site } from '../src/index.js';
import { anyFacts, caseFacts, lesionFacts } from './arbitraries.js';
import { readFixture } from './fixtures.js';
import { naiveEngine } from './naive-engine.js';

const SITES = (CATALOGUE.find(({ id }) => id === 'lesion.site')?.values ?? []) as readonly Site[];

function expectSame({ id, computed, scores, ...lesion }: LesionResult, facts: Facts): void {
  const expected = naiveEngine(facts, { computed, scores });
  // Thousands of lists are equal as a rule; only a difference is worth the time of saying where it is.
  if (!isDeepStrictEqual(lesion, expected)) expect(lesion, id).toStrictEqual(expected);
}

function compareFor(facts: Facts): void {
  const [lesion] = evaluate({ facts }).lesions;
  if (lesion === undefined) throw new Error('one lesion expected');
  expectSame(lesion, facts);
}

describe('the engine answers as a naive reading of the specification does', () => {
  const random = readFixture<{ facts: Facts }[]>('random-facts').map(({ facts }) => facts);
  const worked = readFixture<{ facts: Facts }[]>('worked-cases').map(({ facts }) => facts);

  it('at every site, and without one', () => {
    [null, ...SITES].forEach((site, index) => {
      const painful: Facts = { 'lesion.site': site, 'pain.status': 'severe' };
      for (const facts of [{}, painful, ...random.slice(2 * index, 2 * index + 2), worked[index]]) {
        compareFor({ ...facts, 'lesion.site': site });
      }
    });
  });

  it.each(worked.map((facts, index) => [index, facts] as const))('for worked case %i', (_, facts) => compareFor(facts));

  it('for random facts', () => random.forEach(compareFor));

  it('for any facts', () => {
    fc.assert(fc.property(anyFacts, compareFor), { numRuns: 40 });
  });

  it('for any lesion of a case, whose own facts win', () => {
    fc.assert(
      fc.property(caseFacts, anyFacts, lesionFacts, (shared, first, second) => {
        const known = (facts: Facts): Facts =>
          Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
        const lesions = [
          { id: 'L1', facts: first },
          { id: 'L2', facts: second },
        ];
        const result = evaluate({ facts: shared, lesions });
        lesions.forEach(({ facts }, index) => {
          expectSame(result.lesions[index] as LesionResult, { ...shared, ...known(facts) });
        });
      }),
      { numRuns: 10 },
    );
  });
});
