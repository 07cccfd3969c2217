import type { ConflictId } from '../conflicts/conflicts.js';
import type { Condition } from '../logic/condition.js';
import type { SourceRef } from '../sources/source.js';
import type { Tag, TechniqueId } from '../techniques/techniques.js';

/** What a rule may say of a technique or of the case (specification 0.2). None of them decides. */
export const VERBS = ['PROPOSE', 'PREFER', 'CAUTION', 'HOLD', 'EXCLUDE', 'DISCUSS', 'ASK', 'PREP', 'INFO'] as const;
export type Verb = (typeof VERBS)[number];

/** A technique, every technique with a tag, or the case as a whole. */
export type Target = TechniqueId | `@${Tag}` | '*';

/**
 * Where a rule comes from: a recommendation, a review, a single illustrated case, or an inference
 * of the engine, which must never be shown as if a source had said it.
 */
export type Basis = 'rec' | 'rev' | 'case' | 'inf';

/** Verbs as they are written in a rule: `then: { propose: ['T-VP'], caution: ['@ablation'] }`. */
export type Effects = Readonly<Partial<Record<Lowercase<Verb>, readonly Target[]>>>;

/** How long before the procedure the source places a preparation. Never an instruction: it is organised with those who prescribe. */
export interface Lead {
  readonly amount: number;
  readonly unit: 'hours' | 'days';
}

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly basis: Basis;
  readonly when: Condition;
  readonly then: Effects;
  readonly lead?: Lead;
  readonly conflicts?: readonly ConflictId[];
  readonly sources: readonly SourceRef[];
}

/** The rules of one topic. Ids are kept in the type, so that a rule without a text does not compile. */
export interface RuleSet<Id extends string = string> {
  readonly group: string;
  readonly rules: readonly Rule<Id>[];
}

export type RuleIdOf<S extends RuleSet> = S extends RuleSet<infer Id> ? Id : never;

export function defineRules<const Id extends string>(group: string, rules: readonly Rule<Id>[]): RuleSet<Id> {
  return { group, rules };
}
