import type { FieldId } from '../facts/catalogue.js';
import { missingFields, supportingFields } from '../logic/explain.js';
import { COMPILED_RULES, type CompiledRule, type Effect } from '../rules/compiled.js';
import type { Verb } from '../rules/define.js';
import type { Site, TechniqueId } from '../techniques/techniques.js';
import { reach } from './reach.js';
import type { Statement } from './result.js';
import type { LesionSituation } from './situation.js';

export interface UndeterminedRule {
  readonly rule: CompiledRule;
  readonly missing: readonly FieldId[];
}

/** The rules of one lesion, sorted by id: those that fire, and those that lack a fact. */
export interface RuleRun {
  readonly site: Site | null;
  readonly fired: readonly { readonly rule: CompiledRule; readonly facts: readonly FieldId[] }[];
  readonly undetermined: readonly UndeterminedRule[];
}

export function runRules(situation: LesionSituation): RuleRun {
  const fired: RuleRun['fired'][number][] = [];
  const undetermined: UndeterminedRule[] = [];
  for (const rule of COMPILED_RULES) {
    const truth = rule.test(situation);
    if (truth === true) fired.push({ rule, facts: supportingFields(rule.when, situation) });
    else if (truth === null) undetermined.push({ rule, missing: missingFields(rule.when, situation) });
  }
  const site = (situation.values['lesion.site'] as Site | undefined) ?? null;
  return { site, fired, undetermined };
}

export function toStatement(rule: CompiledRule, effect: Effect, facts: readonly FieldId[]): Statement {
  const { id, basis, conflicts = [], sources } = rule;
  return { rule: id, verb: effect.verb, target: effect.target, basis, facts, conflicts, sources };
}

/** The statements of the rules that fire, for each technique they reach, with the given verbs. */
export function statementsByTechnique(run: RuleRun, verbs: readonly Verb[]): Map<TechniqueId, Statement[]> {
  const found = new Map<TechniqueId, Statement[]>();
  for (const { rule, facts } of run.fired) {
    const seen = new Set<string>();
    for (const effect of rule.effects) {
      if (!verbs.includes(effect.verb)) continue;
      for (const technique of reach(effect, run.site)) {
        // A rule that reaches a technique twice with one verb, by a tag and by name, says it once.
        const key = `${effect.verb} ${technique}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const list = found.get(technique) ?? [];
        list.push(toStatement(rule, effect, facts));
        found.set(technique, list);
      }
    }
  }
  return found;
}

const reached = new WeakMap<CompiledRule, Map<string, readonly TechniqueId[]>>();

/** The techniques that a rule reaches with a verb at a site, each once. Remembered: it never changes. */
export function reachedBy(rule: CompiledRule, verb: Verb, site: Site | null): readonly TechniqueId[] {
  const known = reached.get(rule) ?? new Map<string, readonly TechniqueId[]>();
  reached.set(rule, known);
  const key = `${verb} ${site ?? ''}`;
  const existing = known.get(key);
  if (existing !== undefined) return existing;
  const techniques = rule.effects.flatMap((effect) => (effect.verb === verb ? reach(effect, site) : []));
  const distinct = [...new Set(techniques)];
  known.set(key, distinct);
  return distinct;
}
