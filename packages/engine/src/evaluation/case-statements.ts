import type { Verb } from '../rules/define.js';
import type { TechniqueId } from '../techniques/techniques.js';
import type { CaseStatement } from './result.js';
import { reachedBy, toStatement, type RuleRun } from './run-rules.js';

/** One statement for each rule and verb, whatever the number of its targets. */
export function caseStatements(
  run: RuleRun,
  verbs: readonly Verb[],
  listed: ReadonlySet<TechniqueId>,
): CaseStatement[] {
  return run.fired.flatMap(({ rule, facts }) =>
    verbs.flatMap((verb) => {
      const effects = rule.effects.filter((effect) => effect.verb === verb);
      const [first] = effects;
      if (first === undefined) return [];
      const targets = effects.map(({ target }) => target);
      const techniques = reachedBy(rule, verb, run.site).filter((technique) => listed.has(technique));
      return [{ ...toStatement(rule, first, facts), targets, techniques: techniques.sort() }];
    }),
  );
}
