import { fieldsOf, MIRELS_FIELDS, RULES, SINS_FIELDS, type FieldId, type Rule, type RuleId } from '@bonemet/engine';
import type { FloorResult } from '../floor/floor';

/**
 * Twenty rules of the knowledge: the spine, long bones, safety and cement, with every kind of condition.
 * The floor holds each of them by hand, so a rule that changes must be changed there as well.
 */
const IDS: readonly RuleId[] = [
  ...(['R-051', 'R-058', 'R-064', 'R-068'] as const),
  ...(['R-073', 'R-074', 'R-079', 'R-092', 'R-095', 'R-097', 'R-098'] as const),
  ...(['R-120', 'R-121', 'R-122', 'R-123', 'R-127', 'R-129', 'R-135', 'R-146', 'R-255'] as const),
];

function ruleOf(id: RuleId): Rule<RuleId> {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`${id} is no longer in the knowledge: choose another rule for the benchmark`);
  return rule;
}

export const SHARED_RULES: readonly Rule<RuleId>[] = IDS.map(ruleOf);

/** The facts that the rules and the scores of the shared problem read. */
export const SHARED_FIELDS: ReadonlySet<FieldId> = new Set([
  ...SHARED_RULES.flatMap(({ when }) => fieldsOf(when)),
  ...Object.values(SINS_FIELDS),
  ...Object.values(MIRELS_FIELDS),
]);

/** What every contender must find; some find their reasons as well. */
export type Answer = FloorResult;

/** A way to solve the shared problem. */
export interface Contender {
  readonly name: string;
  /** What it says of why a rule fires. */
  readonly reasons: string;
  readonly aim?: string;
  /** A module that holds what the contender needs, to weigh it. */
  readonly module: string;
  /** The part of it that is not JavaScript. */
  readonly native?: string;
  /** Solves every case anew. */
  readonly solve: () => readonly Answer[] | Promise<readonly Answer[]>;
}
