import { fieldById, type ComputedFieldId, type FieldId } from './catalogue.js';

/** Known facts only, whatever their origin; a missing key is unknown. It has no prototype. */
export type FactTable = Partial<Record<FieldId, unknown>>;

export type ComputedFacts = Readonly<Record<ComputedFieldId, string | number | null>>;

/** Copies the known facts of several records; a later record wins. Only facts that people enter are read. */
export function toFactTable(...records: readonly Readonly<Record<string, unknown>>[]): FactTable {
  const table = Object.create(null) as FactTable;
  for (const record of records) {
    for (const id of Object.keys(record)) {
      const field = fieldById(id);
      const value = record[id];
      if (field === undefined || field.computed || value === null || value === undefined) continue;
      table[field.id] = value;
    }
  }
  return table;
}
