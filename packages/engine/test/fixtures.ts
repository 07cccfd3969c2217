import { readFileSync } from 'node:fs';
import { CATALOGUE, type Facts, type Truth } from '../src/index.js';
import { toSituation, type LesionSituation } from '../src/evaluation/situation.js';
import { encodeFacts, type EncodedFacts, type Intervals } from '../src/facts/encode.js';
import { Reading } from '../src/logic/reading.js';
import { toTruth } from '../src/logic/truth.js';
import { COMPILED_RULES, RULE_PROGRAM } from '../src/rules/compiled.js';

/** Reads an expected result that was computed outside this package, by the reference evaluator. */
export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** One vector: facts, and what they must give. */
export interface Vector<T> {
  readonly facts: Facts;
  readonly expect: T;
}

/** The facts of one lesion with everything that is computed from them. */
export const situationOf = (facts: Facts): LesionSituation => toSituation(facts);

function truths(facts: EncodedFacts): ReadonlyMap<string, Truth> {
  const reading = new Reading(RULE_PROGRAM, facts);
  return new Map(COMPILED_RULES.map(({ id, condition }) => [id, toTruth(reading.ask(condition.root))]));
}

/** The truth of every rule by id; computed fields may be given directly, nothing is computed from the values. */
export const truthOfRules = (values: Readonly<Record<string, unknown>>, intervals: Intervals = {}) =>
  truths(encodeFacts([values], intervals));

/** The truth of every rule for the facts of one lesion. */
export const truthOfRulesFor = (facts: Facts) => truths(situationOf(facts).encoded);

/** Ids of the fields that can be entered. */
export const INPUT_IDS: readonly string[] = CATALOGUE.filter((field) => !field.computed).map((field) => field.id);
