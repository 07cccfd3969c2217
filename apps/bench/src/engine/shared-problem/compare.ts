import { readFileSync } from 'node:fs';
import { bonemet } from '../contenders/bonemet';
import { cqlExecution } from '../contenders/cql-execution';
import { jsonLogicEngine } from '../contenders/json-logic-engine';
import { jsonRulesEngine } from '../contenders/json-rules-engine';
import { plain } from '../contenders/plain';
import { zenEngine } from '../contenders/zen';
import { wellKnownCases } from '../cases';
import { bundle, gzipSize } from '../footprint/bundle';
import { seeded } from '../random';
import { alternate } from '../rounds';
import { figure, kilobytes, printTable, times } from '../table';
import { quantile } from '../../statistics';
import { commonHash, firings } from './agreement';
import { SHARED_FIELDS, SHARED_RULES, type Contender } from './problem';

const CASES = 1000;
const ROUNDS = 15;

async function sizeOf({ module, native }: Contender): Promise<string> {
  const script = gzipSize(await bundle(module));
  return kilobytes(native === undefined ? script : script + gzipSize(readFileSync(native)));
}

/** The median of what one took in each round, as a multiple of what the other took in the same round. */
function ratio(own: readonly number[], other: readonly number[]): number {
  return quantile(
    own.map((time, round) => time / (other[round] ?? Number.NaN)),
    0.5,
  );
}

/** The shared problem, solved by every contender. */
export async function compareEngines(): Promise<void> {
  const cases = wellKnownCases(seeded(1), CASES, SHARED_FIELDS);
  const floor = plain(cases);
  const ours = bonemet(cases);
  const libraries = [jsonLogicEngine(cases), cqlExecution(cases), jsonRulesEngine(cases), ...zenEngine(cases)];
  const contenders = [floor, ours, ...libraries];

  const hash = await commonHash(contenders);
  const counts = await firings(floor);
  const measured = await alternate(
    contenders.map((contender) => ({ contender, run: contender.solve })),
    ROUNDS,
  );
  const found = new Map([...measured].map(([{ contender }, milliseconds]) => [contender, milliseconds]));
  const timesOf = (contender: Contender): readonly number[] => found.get(contender) ?? [];

  const rows = contenders.map(async (contender) => {
    const own = timesOf(contender);
    const microseconds = (quantile(own, 0.5) / CASES) * 1000;
    const [toFloor, toOurs] = [ratio(own, timesOf(floor)), ratio(own, timesOf(ours))];
    const { name, reasons, aim = '' } = contender;
    return [name, times(toFloor), figure(microseconds), times(toOurs), reasons, await sizeOf(contender), aim];
  });
  printTable(
    `A. SINS, Mirels and ${SHARED_RULES.length} rules, ${CASES} cases of 80 known facts; medians of ${ROUNDS} rounds`,
    ['contender', 'floor', 'µs a case', 'BoneMet', 'reasons', 'gzip kB', 'aim'],
    await Promise.all(rows),
  );
  const rarest = Math.min(...SHARED_RULES.map(({ id }) => counts.get(id) ?? 0));
  console.log(`Scores and fired rules are the same in every case (SHA-256 ${hash.slice(0, 16)}…).`);
  console.log(`Each rule fires in ${rarest} to ${Math.max(...counts.values())} cases.`);
  console.log('The scores of the libraries are computed by the functions of the floor; their time is included.');
}
