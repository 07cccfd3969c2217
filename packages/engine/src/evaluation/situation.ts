import type { ComputedFacts } from '../facts/fact-table.js';
import { COMPUTED_FIELDS } from '../facts/catalogue.js';
import { KnownFacts } from '../facts/known-facts.js';
import { computeFacts, scoreTable, type Scores } from '../scores/score-facts.js';
import type { Site } from '../techniques/techniques.js';

/** Everything that is known of one lesion: the facts entered, the scores, and what is computed from both. */
export interface LesionSituation {
  readonly site: Site | null;
  readonly facts: KnownFacts;
  readonly scores: Scores;
  readonly computed: ComputedFacts;
}

/** Scores the facts and adds what is computed from them. Later records win over earlier ones. */
export function toSituation(...records: readonly Readonly<Record<string, unknown>>[]): LesionSituation {
  const facts = new KnownFacts();
  for (const record of records) facts.enter(record);
  const scores = scoreTable(facts);
  const computed = computeFacts(facts, scores);
  for (const field of COMPUTED_FIELDS) facts.derive(field, computed[field]);
  const site = (facts.value('lesion.site') as Site | undefined) ?? null;
  const { min, max } = scores.mirels;
  if (site !== null && min !== null && max !== null) facts.confine('calc.mirels_total', min, max);
  return { site, facts, scores, computed };
}
