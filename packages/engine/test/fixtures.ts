import { readFileSync } from 'node:fs';
import { CATALOGUE, type Facts, type Truth } from '../src/index.js';
import { toSituation, type LesionSituation } from '../src/evaluation/situation.js';
import { COMPUTED_FIELDS } from '../src/facts/catalogue.js';
import { KnownFacts } from '../src/facts/known-facts.js';
import { Reading } from '../src/logic/reading.js';
import { toTruth } from '../src/logic/truth.js';
import { COMPILED_RULES, RULE_PROGRAM } from '../src/rules/compiled.js';

/** Reads an expected result that was computed outside this package, by the reference evaluator. */
export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** A part of a rule that follows the article where the specification errs: see docs/clinical/deviations.md. */
interface Deviation {
  readonly rule: string;
  readonly part: 'condition' | 'effects' | 'basis' | 'conflicts';
}

/** Rules whose truth is not compared with the reference evaluator; each has tests of its own. */
export const CONDITION_DEVIATES: ReadonlySet<string> = new Set(
  readFixture<Deviation[]>('deviating-rules').flatMap(({ rule, part }) => (part === 'condition' ? [rule] : [])),
);

/** One vector: facts, and what they must give. */
export interface Vector<T> {
  readonly facts: Facts;
  readonly expect: T;
}

/** The facts of one lesion with everything that is computed from them. */
export const situationOf = (facts: Facts): LesionSituation => toSituation(facts);

function truths(facts: KnownFacts): ReadonlyMap<string, Truth> {
  const reading = new Reading(RULE_PROGRAM, facts);
  return new Map(COMPILED_RULES.map(({ id, condition }) => [id, toTruth(reading.ask(condition.root))]));
}

/** The truth of every rule by id; computed fields are given directly, nothing is computed from the others. */
export function truthOfRules(values: Readonly<Record<string, unknown>>): ReadonlyMap<string, Truth> {
  const facts = new KnownFacts();
  facts.enter(values);
  for (const field of COMPUTED_FIELDS) facts.derive(field, (values[field] ?? null) as string | number | null);
  return truths(facts);
}

/** The truth of every rule for the facts of one lesion. */
export const truthOfRulesFor = (facts: Facts): ReadonlyMap<string, Truth> => truths(situationOf(facts).facts);

/** Ids of the fields that can be entered. */
export const INPUT_IDS: readonly string[] = CATALOGUE.filter((field) => !field.computed).map((field) => field.id);
