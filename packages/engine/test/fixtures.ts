import { readFileSync } from 'node:fs';
import { CATALOGUE, type Facts } from '../src/index.js';
import { toSituation, type LesionSituation } from '../src/evaluation/situation.js';

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

/** Ids of the fields that can be entered. */
export const INPUT_IDS: readonly string[] = CATALOGUE.filter((field) => !field.computed).map((field) => field.id);
