import { toFactTable, withComputed, type ComputedFacts, type FactTable } from '../facts/fact-table.js';
import type { Situation } from '../logic/compile.js';
import { computeFacts, scoreTable, totalIntervals, type Scores } from '../scores/score-facts.js';

/** Everything the rules may read of one lesion. */
export interface LesionSituation extends Situation {
  readonly values: FactTable;
  readonly scores: Scores;
  readonly computed: ComputedFacts;
}

/** Scores the facts and adds what is computed from them. Later records win over earlier ones. */
export function toSituation(...records: readonly Readonly<Record<string, unknown>>[]): LesionSituation {
  const entered = toFactTable(...records);
  const scores = scoreTable(entered);
  const computed = computeFacts(entered, scores);
  return { values: withComputed(entered, computed), intervals: totalIntervals(entered, scores), scores, computed };
}
