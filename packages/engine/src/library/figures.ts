import { EVIDENCE, type EvidenceId } from '../evidence/evidence.js';
import type { CitedTable } from './page.js';
import type { LibraryTexts } from './library-texts.js';

/** Where a source says nothing, the cell says so in a sign that nobody takes for a number. */
const NOT_STATED = '–';

/** Reported figures as a table: outcome, figure, patients, follow-up, study. */
export function figuresTable(ids: readonly EvidenceId[], { texts, words }: LibraryTexts): CitedTable {
  return {
    caption: words.figures,
    columns: [words.outcome, words.figure, words.patients, words.followUp, words.study],
    rows: ids.map((id) => {
      const { outcome, figure, patients, followUp, study } = texts.evidence[id];
      const cells = [outcome, figure, patients ?? NOT_STATED, followUp ?? NOT_STATED, study ?? NOT_STATED];
      return { cells, sources: EVIDENCE[id].sources, conflicts: [] };
    }),
  };
}
