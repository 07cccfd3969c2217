import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, evaluate, type Facts } from '@bonemet/engine';
import { quantile } from '../../statistics';
import { randomlyKnownCases, wellKnownCases } from '../cases';
import { seeded } from '../random';
import { rotated } from '../rounds';
import { figure, printTable, times } from '../table';
import { firedByGeneratedCode } from './generated-floor';

const WORKED_CASES = path.resolve(
  import.meta.dirname,
  '../../../../../packages/engine/test/fixtures/worked-cases.json',
);
const CASES = 1000;
const ROUNDS = 12;
const WARM_UPS = 3;

interface Way {
  readonly name: string;
  readonly aim: string;
  readonly fired: (facts: Facts) => readonly string[];
}

const FLOOR: Way = { name: 'generated code, no trace', aim: '', fired: firedByGeneratedCode };
const OURS: Way = {
  name: 'evaluate(), explained',
  aim: 'p99 < 100 µs',
  fired: (facts) => evaluate({ facts }).lesions[0]?.rules.fired ?? [],
};
const WAYS = [FLOOR, OURS];

function hashOf({ fired }: Way, cases: readonly Facts[]): string {
  return createHash('sha256')
    .update(JSON.stringify(cases.map(fired)))
    .digest('hex');
}

/** Microseconds of each lesion by itself: a median hides the lesion that keeps a board waiting. */
function timeEach({ fired }: Way, cases: readonly Facts[]): number[] {
  return cases.map((facts) => {
    const start = performance.now();
    fired(facts);
    return (performance.now() - start) * 1000;
  });
}

/** The rounds of each way, and in each the time of every lesion. */
function measure(cases: readonly Facts[]): Map<Way, number[][]> {
  for (let i = 0; i < WARM_UPS; i++) for (const way of WAYS) timeEach(way, cases);
  const found = new Map<Way, number[][]>(WAYS.map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of rotated(WAYS, round)) found.get(way)?.push(timeEach(way, cases));
  }
  return found;
}

/** What each lesion takes when nothing else happens on the machine: its median over the rounds. */
const undisturbed = (rounds: readonly (readonly number[])[]): number[] =>
  (rounds[0] ?? []).map((_, lesion) =>
    quantile(
      rounds.map((round) => round[lesion] ?? Number.NaN),
      0.5,
    ),
  );

function compare(name: string, cases: readonly Facts[]): string[][] {
  if (hashOf(FLOOR, cases) !== hashOf(OURS, cases)) throw new Error(`${name}: the generated code fires other rules`);
  // A small set is repeated, so that every set gives as many measurements.
  const repeated = Array.from({ length: Math.ceil(CASES / cases.length) }, () => cases).flat();
  const found = measure(repeated);
  const floor = quantile((found.get(FLOOR) ?? []).flat(), 0.5);
  return WAYS.map((way) => {
    const rounds = found.get(way) ?? [];
    const [median, late] = [quantile(rounds.flat(), 0.5), quantile(rounds.flat(), 0.99)];
    const slowLesion = quantile(undisturbed(rounds), 0.99);
    return [`${name}: ${way.name}`, times(median / floor), figure(median), figure(late), figure(slowLesion), way.aim];
  });
}

/** Every rule, with options, reasons and questions, one lesion at a time. */
export function compareWholeKnowledge(): void {
  const everyField = new Set(CATALOGUE.map(({ id }) => id));
  const worked = JSON.parse(readFileSync(WORKED_CASES, 'utf8')) as { facts: Facts }[];
  const rows = [
    ...compare('80 known', wellKnownCases(seeded(2), CASES, everyField)),
    ...compare('randomly known', randomlyKnownCases(seeded(3), CASES)),
    ...compare(
      `${worked.length} worked cases`,
      worked.map(({ facts }) => facts),
    ),
  ];
  printTable(
    `B. The whole knowledge, one lesion; ${ROUNDS} rounds, the same rules fire in both ways`,
    ['lesions', 'floor', 'median µs', 'p99 µs', 'p99 of lesions', 'aim'],
    rows,
  );
  console.log('p99 of lesions: of what each lesion takes by itself, the median of its rounds.');
}
