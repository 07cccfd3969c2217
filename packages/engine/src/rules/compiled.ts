import type { ConflictId } from '../conflicts/conflicts.js';
import { compileProgram, type Node } from '../logic/program.js';
import { Traceable } from '../logic/trace.js';
import { VERBS, type Rule, type Target, type Verb } from './define.js';
import { RULES, type RuleId } from './rules.js';

export interface Effect {
  readonly verb: Verb;
  readonly target: Target;
}

/** A rule that is ready to run. */
export interface CompiledRule extends Rule<RuleId> {
  readonly condition: Traceable;
  readonly conflicts: readonly ConflictId[];
  readonly effects: readonly Effect[];
}

/** The effects of a rule as a list, verb by verb in the order of VERBS. */
export function effectsOf(rule: Rule): Effect[] {
  return VERBS.flatMap((verb) => {
    const targets = rule.then[verb.toLowerCase() as Lowercase<Verb>] ?? [];
    return targets.map((target) => ({ verb, target }));
  });
}

/** Sorted by id, so that every list made from the rules has one order. */
const SORTED = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The conditions of all rules, compiled once, at load. */
export const RULE_PROGRAM = compileProgram(SORTED.map(({ when }) => when));

const toCompiled = (rule: Rule<RuleId>, root: Node): CompiledRule => ({
  ...rule,
  condition: new Traceable(rule.when, root),
  conflicts: rule.conflicts ?? [],
  effects: effectsOf(rule),
});

export const COMPILED_RULES: readonly CompiledRule[] = RULE_PROGRAM.roots.flatMap((root, index) => {
  const rule = SORTED[index];
  return rule === undefined ? [] : [toCompiled(rule, root)];
});

const BY_ID: ReadonlyMap<string, CompiledRule> = new Map(COMPILED_RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined; safe for ids that come from outside. */
export const ruleById = (id: string): CompiledRule | undefined => BY_ID.get(id);
