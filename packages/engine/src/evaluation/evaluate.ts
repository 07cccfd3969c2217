import type { ConflictId } from '../conflicts/conflicts.js';
import { knowledgeHash } from '../hash/knowledge.js';
import { ENGINE_VERSION } from '../version.js';
import { caseStatements } from './case-statements.js';
import { listCouldOpen, rankMissing } from './missing.js';
import { listOptions } from './options.js';
import { ONLY_LESION, type CaseInput, type CaseResult, type LesionInput, type LesionResult } from './result.js';
import { runRules, type RuleRun } from './run-rules.js';
import { toSituation } from './situation.js';

function conflictsOf({ fired }: RuleRun): ConflictId[] {
  const found = new Set<ConflictId>();
  for (const { planned } of fired) for (const id of planned.rule.conflicts) found.add(id);
  return [...found].sort();
}

function evaluateLesion({ id, facts = {} }: LesionInput, caseFacts: CaseInput['facts'] = {}): LesionResult {
  const situation = toSituation(caseFacts, facts);
  const run = runRules(situation);
  const { options, setAside, listed } = listOptions(run);
  return {
    id,
    computed: situation.computed,
    scores: situation.scores,
    rules: {
      fired: run.fired.map(({ planned }) => planned.rule.id),
      undetermined: run.undetermined.map(({ planned, missing }) => ({ id: planned.rule.id, missing })),
    },
    options,
    setAside,
    questions: caseStatements(run, 'questions', listed),
    missing: rankMissing(run, situation, listed),
    conflicts: conflictsOf(run),
    notes: caseStatements(run, 'notes', listed),
    couldOpen: listCouldOpen(run, listed),
  };
}

/**
 * Options to discuss for each lesion of a case, with reasons. It reads no clock and nothing random:
 * the same input gives the same result. The input must have passed `validate`.
 */
export function evaluate(input: CaseInput): CaseResult {
  const lesions = input.lesions ?? [{ id: ONLY_LESION }];
  return {
    engine: ENGINE_VERSION,
    knowledge: knowledgeHash(),
    lesions: lesions.map((lesion) => evaluateLesion(lesion, input.facts)),
  };
}
