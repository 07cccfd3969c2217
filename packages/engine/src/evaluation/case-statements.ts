import { idsIn, intersection, type TechniqueSet } from '../techniques/technique-set.js';
import type { CaseStatement } from './result.js';
import type { RuleRun } from './run-rules.js';

/** One statement for each rule and verb, whatever the number of its targets. */
export function caseStatements(run: RuleRun, kind: 'questions' | 'notes', listed: TechniqueSet): CaseStatement[] {
  const statements: CaseStatement[] = [];
  for (const { planned, facts } of run.fired) {
    for (const remark of planned[kind]) {
      const { id, basis, conflicts, sources } = planned.rule;
      const { verb, target, targets } = remark;
      const techniques = idsIn(intersection(remark.techniques, listed));
      statements.push({ rule: id, verb, target, basis, facts, conflicts, sources, targets, techniques });
    }
  }
  return statements;
}
