import type { FieldId } from '../facts/catalogue.js';
import { Reading } from '../logic/reading.js';
import { Tracer } from '../logic/trace.js';
import { FALSE, TRUE } from '../logic/truth.js';
import { RULE_PROGRAM, type CompiledRule, type Effect } from '../rules/compiled.js';
import type { Statement } from './result.js';
import { planFor, type PlannedRule, type SitePlan } from './site-plan.js';
import type { LesionSituation } from './situation.js';

/** A rule that fires, with the fields on which it rests. */
export interface FiredRule {
  readonly planned: PlannedRule;
  readonly facts: readonly FieldId[];
}

/** A rule that lacks facts. */
export interface UndeterminedRule {
  readonly planned: PlannedRule;
  readonly missing: readonly FieldId[];
}

/** The rules of one lesion, sorted by id: those that fire, and those that lack a fact. */
export interface RuleRun {
  readonly plan: SitePlan;
  readonly fired: readonly FiredRule[];
  readonly undetermined: readonly UndeterminedRule[];
}

export function runRules({ site, facts }: LesionSituation): RuleRun {
  const reading = new Reading(RULE_PROGRAM, facts);
  const tracer = new Tracer(reading);
  const plan = planFor(site);
  const fired: FiredRule[] = [];
  const undetermined: UndeterminedRule[] = [];
  for (const planned of plan.rules) {
    const { condition } = planned.rule;
    const answer = reading.ask(condition.root);
    if (answer === TRUE) fired.push({ planned, facts: tracer.support(condition) });
    else if (answer !== FALSE) undetermined.push({ planned, missing: tracer.missing(condition) });
  }
  return { plan, fired, undetermined };
}

export function toStatement(rule: CompiledRule, { verb, target }: Effect, facts: readonly FieldId[]): Statement {
  const { id, basis, conflicts, sources } = rule;
  return { rule: id, verb, target, basis, facts, conflicts, sources };
}
