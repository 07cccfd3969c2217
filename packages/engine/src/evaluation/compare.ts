import type { InputFieldId } from '../facts/catalogue.js';
import { fieldsOf } from '../logic/trace.js';
import { ruleById } from '../rules/compiled.js';
import type { RuleId } from '../rules/rules.js';
import type { Scores } from '../scores/score-facts.js';
import { techniqueSet, idsIn } from '../techniques/technique-set.js';
import type { TechniqueId } from '../techniques/techniques.js';
import { allInputsBehind } from './missing-inputs.js';
import type { CaseInput, CaseResult, LesionResult } from './result.js';

/** A case and what was made of it. */
export interface Evaluation {
  readonly input: CaseInput;
  readonly result: CaseResult;
}

/** A fact that was entered, changed or withdrawn; null is unknown. */
export interface FactChange {
  readonly field: InputFieldId;
  readonly before: unknown;
  readonly after: unknown;
}

export type RuleState = 'fired' | 'undetermined' | 'not_fired';

/** A rule that no longer answers as it did, and the changed facts that it reads. */
export interface RuleChange {
  readonly rule: RuleId;
  readonly before: RuleState;
  readonly after: RuleState;
  readonly because: readonly InputFieldId[];
}

/** How a technique stands: listed or not, put first or not, set aside or held or not. */
export interface OptionState {
  readonly listed: 'preferred' | 'proposed' | 'no';
  readonly excluded: boolean;
  readonly held: boolean;
}

/** A technique that stands otherwise, with the rules that made it so and the changed facts they read. */
export interface OptionChange {
  readonly technique: TechniqueId;
  readonly before: OptionState;
  readonly after: OptionState;
  readonly rules: readonly RuleId[];
  readonly because: readonly InputFieldId[];
}

/** What became of one lesion. A lesion that only one of the evaluations has is named as such. */
export interface LesionComparison {
  readonly id: string;
  readonly presence: 'both' | 'only_before' | 'only_after';
  readonly facts: readonly FactChange[];
  readonly scores: readonly (keyof Scores)[];
  readonly rules: readonly RuleChange[];
  readonly options: readonly OptionChange[];
}

export interface Comparison {
  /** False when the two were made with different rules: then not every change comes from a fact. */
  readonly sameKnowledge: boolean;
  readonly lesions: readonly LesionComparison[];
}

interface Side {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly lesion: LesionResult;
}

const NO_COMPARISON = { facts: [], scores: [], rules: [], options: [] } as const;

function sidesOf({ input, result }: Evaluation): ReadonlyMap<string, Side> {
  const given = new Map((input.lesions ?? []).map(({ id, facts }) => [id, facts]));
  return new Map(
    result.lesions.map((lesion) => [lesion.id, { facts: { ...input.facts, ...given.get(lesion.id) }, lesion }]),
  );
}

/** Lists are compared by their members: the order in which values were ticked means nothing. */
const toComparable = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);

function compareFacts(before: Side, after: Side): FactChange[] {
  const fields = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])].sort();
  return fields.flatMap((field) => {
    const change = { before: before.facts[field] ?? null, after: after.facts[field] ?? null };
    if (toComparable(change.before) === toComparable(change.after)) return [];
    return [{ field: field as InputFieldId, ...change }];
  });
}

function ruleStates({ rules }: LesionResult): ReadonlyMap<RuleId, RuleState> {
  return new Map([
    ...rules.fired.map((rule) => [rule, 'fired'] as const),
    ...rules.undetermined.map(({ id }) => [id, 'undetermined'] as const),
  ]);
}

function compareRules(before: Side, after: Side, changed: ReadonlySet<InputFieldId>): RuleChange[] {
  const [old, now] = [ruleStates(before.lesion), ruleStates(after.lesion)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((rule) => {
    const change = { before: old.get(rule) ?? 'not_fired', after: now.get(rule) ?? 'not_fired' } as const;
    return change.before === change.after ? [] : [{ rule, ...change, because: causes(rule, changed) }];
  });
}

/** The changed facts that a rule reads, directly or through what is computed from them. */
function causes(rule: RuleId, changed: ReadonlySet<InputFieldId>): InputFieldId[] {
  const compiled = ruleById(rule);
  if (compiled === undefined) return [];
  const inputs = new Set(fieldsOf(compiled.when).flatMap(allInputsBehind));
  return [...inputs].filter((field) => changed.has(field)).sort();
}

function optionState({ options, setAside }: LesionResult, technique: TechniqueId): OptionState {
  const aside = (verb: 'EXCLUDE' | 'HOLD'): boolean =>
    setAside.some((item) => item.technique === technique && item.verb === verb);
  const listed = options.find((option) => option.technique === technique)?.standing ?? 'no';
  return { listed, excluded: aside('EXCLUDE'), held: aside('HOLD') };
}

/** What is said for or against a technique in one result: the rule, by rule and verb. */
function sayings({ options, setAside }: LesionResult, technique: TechniqueId): ReadonlyMap<string, RuleId> {
  const reasons = options.find((option) => option.technique === technique)?.reasons ?? [];
  const aside = setAside.filter((item) => item.technique === technique).flatMap((item) => item.reasons);
  return new Map([...reasons, ...aside].map(({ rule, verb }) => [`${rule} ${verb}`, rule]));
}

/** The rules that speak for or against a technique in one of two results only. */
function movedRules(before: Side, after: Side, technique: TechniqueId): RuleId[] {
  const [old, now] = [sayings(before.lesion, technique), sayings(after.lesion, technique)];
  const gone = [...old].filter(([key]) => !now.has(key));
  const come = [...now].filter(([key]) => !old.has(key));
  return [...new Set([...gone, ...come].map(([, rule]) => rule))].sort();
}

function compareOptions(before: Side, after: Side, changed: ReadonlySet<InputFieldId>): OptionChange[] {
  const mentioned = [before, after].flatMap(({ lesion }) => [...lesion.options, ...lesion.setAside]);
  const techniques = idsIn(techniqueSet(mentioned.map(({ technique }) => technique)));
  return techniques.flatMap((technique) => {
    const change = { before: optionState(before.lesion, technique), after: optionState(after.lesion, technique) };
    if (JSON.stringify(change.before) === JSON.stringify(change.after)) return [];
    const rules = movedRules(before, after, technique);
    // At another site a rule that holds as before may reach other techniques.
    const sites = changed.has('lesion.site') ? (['lesion.site'] as const) : [];
    const because = [...new Set([...rules.flatMap((rule) => causes(rule, changed)), ...sites])].sort();
    return [{ technique, ...change, rules, because }];
  });
}

function compareScores(before: Scores, after: Scores): (keyof Scores)[] {
  const names = Object.keys(after) as (keyof Scores)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

function compareLesion(id: string, before: Side | undefined, after: Side | undefined): LesionComparison {
  if (before === undefined) return { id, presence: 'only_after', ...NO_COMPARISON };
  if (after === undefined) return { id, presence: 'only_before', ...NO_COMPARISON };
  const facts = compareFacts(before, after);
  const changed = new Set(facts.map(({ field }) => field));
  return {
    id,
    presence: 'both',
    facts,
    scores: compareScores(before.lesion.scores, after.lesion.scores),
    rules: compareRules(before, after, changed),
    options: compareOptions(before, after, changed),
  };
}

/** What changed between two evaluations of a case, and because of which facts. */
export function compare(before: Evaluation, after: Evaluation): Comparison {
  const [old, now] = [sidesOf(before), sidesOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return {
    sameKnowledge: before.result.knowledge === after.result.knowledge,
    lesions: ids.map((id) => compareLesion(id, old.get(id), now.get(id))),
  };
}
