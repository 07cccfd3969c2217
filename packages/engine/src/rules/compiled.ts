import { compileProgram } from '../logic/program.js';
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

export const COMPILED_RULES: readonly CompiledRule[] = RULE_PROGRAM.roots.flatMap((root, index) => {
  const rule = SORTED[index];
  return rule === undefined ? [] : [{ ...rule, condition: new Traceable(rule.when, root), effects: effectsOf(rule) }];
});

const BY_ID: ReadonlyMap<string, CompiledRule> = new Map(COMPILED_RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined; safe for ids that come from outside. */
export const ruleById = (id: string): CompiledRule | undefined => BY_ID.get(id);
