import type { SourceRef } from '../sources/source.js';

export interface EvidenceDefinition {
  /** A technique, a tag such as '@ablation', a score, or 'context'. */
  readonly topic: string;
  readonly sources: readonly SourceRef[];
}

/** Keeps the ids in the type, so that a technique that names an unknown figure does not compile. */
export function defineEvidence<const Id extends string>(
  definitions: Readonly<Record<Id, EvidenceDefinition>>,
): Readonly<Record<Id, EvidenceDefinition>> {
  return definitions;
}
