import type { ComputedFieldId, FieldId } from './catalogue.js';

/** The facts that people entered about one lesion. */
export interface FactTable {
  /** The fact, or undefined while it is unknown. */
  value(field: FieldId): unknown;
}

/** What the engine derives from them; null is unknown. */
export type ComputedFacts = Readonly<Record<ComputedFieldId, string | number | null>>;
