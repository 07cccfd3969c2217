import { encodeFacts, type EncodedFacts } from '../facts/encode.js';
import { toFactTable, type ComputedFacts, type FactTable } from '../facts/fact-table.js';
import { computeFacts, scoreTable, totalIntervals, type Scores } from '../scores/score-facts.js';
import type { Site } from '../techniques/techniques.js';

/** Everything that is known of one lesion: the facts entered, the scores, and what is computed from both. */
export interface LesionSituation {
  readonly entered: FactTable;
  readonly site: Site | null;
  readonly encoded: EncodedFacts;
  readonly scores: Scores;
  readonly computed: ComputedFacts;
}

/** Scores the facts and adds what is computed from them. Later records win over earlier ones. */
export function toSituation(...records: readonly Readonly<Record<string, unknown>>[]): LesionSituation {
  const entered = toFactTable(...records);
  const scores = scoreTable(entered);
  const computed = computeFacts(entered, scores);
  const encoded = encodeFacts([entered, computed], totalIntervals(entered, scores));
  return { entered, site: (entered['lesion.site'] as Site | undefined) ?? null, encoded, scores, computed };
}
