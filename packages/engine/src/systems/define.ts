import type { ConflictId } from '../conflicts/conflicts.js';
import type { EvidenceId } from '../evidence/evidence.js';
import type { FieldId } from '../facts/catalogue.js';
import type { MonographStatement } from '../monographs/define.js';

/** What a system is: a sum of points, groups, thresholds, a list to go through, or only a name. */
export const SYSTEM_KINDS = [
  'score',
  'classification',
  'checklist',
  'thresholds',
  'criteria',
  'sequence',
  'rules',
  'matrix',
  'lookup',
  'reference_values',
  'named_only',
] as const;
export type SystemKind = (typeof SYSTEM_KINDS)[number];

/** A table of the sources, row by row: the statement says where the row stands, the texts what it says. */
export interface SystemTable {
  readonly rows: readonly MonographStatement[];
}

/** A score, classification, checklist or set of thresholds that the four articles describe or name. */
export interface System {
  readonly kind: SystemKind;
  /** The facts that it reads. */
  readonly inputs: readonly FieldId[];
  /** What it is for, and to which lesions it applies. */
  readonly use: readonly MonographStatement[];
  readonly tables: readonly SystemTable[];
  /** How the result is read: totals, bands, what each source concludes. */
  readonly reading: readonly MonographStatement[];
  /** What it does not cover, edge cases, how missing items are treated. */
  readonly limits: readonly MonographStatement[];
  readonly conflicts: readonly ConflictId[];
  readonly evidence: readonly EvidenceId[];
}

/** Keeps the number of statements and rows in the type, so that one without words does not compile. */
export function defineSystems<const S extends Readonly<Record<string, System>>>(systems: S): S {
  return systems;
}
