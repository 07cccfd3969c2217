import type { ConflictId } from '../conflicts/conflicts.js';
import type { SourceRef } from '../sources/source.js';

/** What is told of a technique, in the order in which a clinician asks. */
export const SECTIONS = [
  'aim',
  'principle',
  'indications',
  'absoluteContraindications',
  'relativeContraindications',
  'cautions',
  'anatomy',
  'size',
  'nearbyStructures',
  'guidance',
  'anaesthesia',
  'combinations',
  'results',
  'delayAndDuration',
  'complications',
  'resources',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * One statement about a technique. Its words are in the texts of a language, at the same place.
 * Without a source it is an inference or a remark of the engine, never shown as if a source had said it.
 */
export interface MonographStatement {
  readonly sources: readonly SourceRef[];
  readonly conflicts?: readonly ConflictId[];
}

/** A section that is absent is one on which the four articles are silent. */
export type Monograph = Readonly<Partial<Record<Section, readonly MonographStatement[]>>>;

/** Keeps the number of statements in the type, so that a statement without words does not compile. */
export function defineMonograph<const M extends Monograph>(monograph: M): M {
  return monograph;
}

/** A statement of the articles, cited where it stands. */
export const said = (...sources: readonly [SourceRef, ...SourceRef[]]): MonographStatement => ({ sources });

/** A statement on which the articles disagree, among themselves or within one. */
export const disputed = (
  conflicts: readonly [ConflictId, ...ConflictId[]],
  ...sources: readonly [SourceRef, ...SourceRef[]]
): MonographStatement => ({ sources, conflicts });

/** A remark of the engine that no article makes: an extension, a derived value, what is silent. */
export const remarked = (...conflicts: readonly ConflictId[]): MonographStatement =>
  conflicts.length === 0 ? { sources: [] } : { sources: [], conflicts };
