import type { ConflictId } from '../conflicts/conflicts.js';
import type { SourceRef } from '../sources/source.js';

/** A statement with its words and the places it is cited from. Without a place it is a remark of the engine. */
export interface CitedText {
  readonly text: string;
  readonly sources: readonly SourceRef[];
  readonly conflicts: readonly ConflictId[];
}

/** A table whose rows carry their sources. */
export interface CitedTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (Omit<CitedText, 'text'> & { readonly cells: readonly string[] })[];
}

/** One section of a page: a title, statements, tables. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly CitedText[];
  readonly tables: readonly CitedTable[];
}

/** What the library says of one technique, score or disagreement, in one language, ready to be laid out. */
export interface LibraryPage {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly sections: readonly PageSection[];
}

/** A section without anything to show is left out. */
export const withContent = (sections: readonly PageSection[]): PageSection[] =>
  sections.filter(({ statements, tables }) => statements.length + tables.length > 0);

/** Joins statements with their words, one by one. */
export function cited(
  statements: readonly { readonly sources: readonly SourceRef[]; readonly conflicts?: readonly ConflictId[] }[],
  words: readonly string[],
): CitedText[] {
  return statements.map(({ sources, conflicts = [] }, index) => ({ text: words[index] ?? '', sources, conflicts }));
}
