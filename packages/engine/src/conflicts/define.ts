import type { SourceFile, SourceRef } from '../sources/source.js';

/** Several sources say different things, or one source leaves a question open. */
export type ConflictKind = 'sources_differ' | 'internal_gap';

/** What one publication says, cited where it stands. Its words are in the texts, at the same place. */
export interface Position {
  /** 'beyond' is a publication outside the four: its text names it, and no section is cited. */
  readonly held: SourceFile | 'beyond';
  readonly sources: readonly SourceRef[];
}

interface Disagreement {
  readonly kind: ConflictKind;
  readonly positions: readonly Position[];
}

export interface ConflictDefinition<Positions extends readonly Position[] = readonly Position[]> {
  readonly kind: ConflictKind;
  /** In the order of the publications. */
  readonly positions: Positions;
  /** The distinct sources of the positions, in order. */
  readonly sources: readonly SourceRef[];
}

type Conflicts<D extends Readonly<Record<string, Disagreement>>> = {
  readonly [Id in keyof D]: ConflictDefinition<D[Id]['positions']>;
};

/** A position of the publication that is cited. */
export const holds = (first: SourceRef, ...more: readonly SourceRef[]): Position => ({
  held: first.file,
  sources: [first, ...more],
});

/** A position of a publication outside the four. */
export const BEYOND: Position = { held: 'beyond', sources: [] };

function distinctSources(positions: readonly Position[]): readonly SourceRef[] {
  const sources = positions.flatMap((position) => position.sources);
  return [...new Map(sources.map((source) => [`${source.file} ${source.lines.join('-')}`, source])).values()];
}

/**
 * Keeps the ids and the number of positions in the type, so that a rule that names an unknown conflict
 * and a position without words do not compile.
 */
export function defineConflicts<const D extends Readonly<Record<string, Disagreement>>>(definitions: D): Conflicts<D> {
  const conflicts = Object.entries<Disagreement>(definitions).map(([id, { kind, positions }]) => [
    id,
    { kind, positions, sources: distinctSources(positions) },
  ]);
  return Object.fromEntries(conflicts) as Conflicts<D>;
}
