import { CATALOGUE, type ComputedFieldId, type FieldId } from './catalogue.js';
import type { FactTable } from './fact-table.js';

/** Where a field stands in encoded facts, and the bit of each of its values: it has at most 31. */
interface Column {
  readonly id: FieldId;
  readonly place: number;
  readonly computed: boolean;
  readonly bits: ReadonlyMap<unknown, number>;
}

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  CATALOGUE.map(({ id, computed, values }, place) => {
    const bits = new Map<unknown, number>(values.map((value, index) => [value, 1 << index]));
    return [id, { id, place, computed, bits }];
  }),
);

const columnOf = (field: FieldId): Column => COLUMNS.get(field) as Column;

/** The place of a field in encoded facts, which is its place in the catalogue. */
export const placeOf = (field: FieldId): number => columnOf(field).place;

function bitsOf({ bits }: Column, values: readonly unknown[]): number {
  let sum = 0;
  for (const value of values) sum |= bits.get(value) ?? 0;
  return sum;
}

/** The bits of some values of a field; a value that the field does not have counts for nothing. */
export const valueBits = (field: FieldId, values: readonly unknown[]): number => bitsOf(columnOf(field), values);

const filled = (value: number): number[] => new Array<number>(CATALOGUE.length).fill(value);

/** The known facts of one lesion, by id for scores and by place for conditions. */
export class KnownFacts {
  /** Facts that people entered; a fact that is not there is unknown. */
  readonly entered: FactTable = Object.create(null) as FactTable;
  /** By place: 1 if the fact is known. */
  readonly known = filled(0);
  /** By place: a bit for each value that the fact has, in the order of the catalogue. */
  readonly values = filled(0);
  /** By place: the number, or the ends of the interval in which it lies; NaN if there is neither. */
  readonly lowest = filled(NaN);
  readonly highest = filled(NaN);

  /** Reads entered facts; a later record wins. Only facts of the catalogue that people enter are read. */
  enter(record: Readonly<Record<string, unknown>>): void {
    for (const id of Object.keys(record)) {
      const column = COLUMNS.get(id);
      const value = record[id];
      if (column === undefined || column.computed || value === null || value === undefined) continue;
      this.entered[column.id] = value;
      this.#learn(column, value);
    }
  }

  /** Adds a fact that follows from others; null is unknown. */
  derive(field: ComputedFieldId, value: string | number | null): void {
    if (value !== null) this.#learn(columnOf(field), value);
  }

  /** Says between which numbers a total lies, both included, so that it can be compared before it is known. */
  confine(field: ComputedFieldId, lowest: number, highest: number): void {
    const { place } = columnOf(field);
    this.lowest[place] = lowest;
    this.highest[place] = highest;
  }

  #learn(column: Column, value: unknown): void {
    const { place, bits } = column;
    this.known[place] = 1;
    if (typeof value === 'string') this.values[place] = bits.get(value) ?? 0;
    else if (typeof value === 'number') this.lowest[place] = this.highest[place] = value;
    else if (Array.isArray(value)) this.values[place] = bitsOf(column, value);
  }
}
