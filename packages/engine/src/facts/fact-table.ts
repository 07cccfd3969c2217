import type { ComputedFieldId, FieldId } from './catalogue.js';

/** Facts that people entered, by id; a missing key is unknown. It has no prototype. */
export type FactTable = Partial<Record<FieldId, unknown>>;

/** What the engine derives from them; null is unknown. */
export type ComputedFacts = Readonly<Record<ComputedFieldId, string | number | null>>;
