import { COMPUTED_FIELDS, CATALOGUE, type ComputedFieldId, type FieldId } from './catalogue.js';

/** Known facts only, whatever their origin; a missing key is unknown. It has no prototype. */
export type FactTable = Partial<Record<FieldId, unknown>>;

export type ComputedFacts = Readonly<Record<ComputedFieldId, string | number | null>>;

/** Copies the known facts of several records; a later record wins. Only fields of the catalogue are read. */
export function toFactTable(...records: readonly Readonly<Record<string, unknown>>[]): FactTable {
  const table = Object.create(null) as FactTable;
  for (const record of records) {
    for (const { id, computed } of CATALOGUE) {
      if (computed || !Object.hasOwn(record, id)) continue;
      const value = record[id];
      if (value !== null && value !== undefined) table[id] = value;
    }
  }
  return table;
}

/** Adds computed facts to a table; those that could not be computed stay unknown. */
export function withComputed(facts: FactTable, computed: ComputedFacts): FactTable {
  const table = Object.assign(Object.create(null) as FactTable, facts);
  for (const id of COMPUTED_FIELDS) {
    const value = computed[id];
    if (value !== null) table[id] = value;
  }
  return table;
}
