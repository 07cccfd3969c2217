import type { SourceRef } from '../sources/source.js';

/** Several sources say different things, or one source leaves a question open. */
export type ConflictKind = 'sources_differ' | 'internal_gap';

export interface ConflictDefinition {
  readonly kind: ConflictKind;
  readonly sources: readonly SourceRef[];
}

/** Keeps the ids in the type, so that a rule that names an unknown conflict does not compile. */
export function defineConflicts<const Id extends string>(
  definitions: Readonly<Record<Id, ConflictDefinition>>,
): Readonly<Record<Id, ConflictDefinition>> {
  return definitions;
}
