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

const SIZE = CATALOGUE.length;
const NOTHING: readonly number[] = new Array<number>(SIZE).fill(0);
const NO_NUMBER: readonly number[] = new Array<number>(SIZE).fill(NaN);

/** The known facts of one lesion, by field for scores and by place for conditions. */
export class KnownFacts implements FactTable {
  readonly #entered = new Array<unknown>(SIZE).fill(undefined);
  /** By place: 1 if the fact is known. */
  readonly known = NOTHING.slice();
  /** By place: a bit for each value that the fact has, in the order of the catalogue. */
  readonly values = NOTHING.slice();
  /** By place: the number, or the ends of the interval in which it lies; NaN if there is neither. */
  readonly lowest = NO_NUMBER.slice();
  readonly highest = NO_NUMBER.slice();

  /** Reads entered facts; a later record wins. Only facts of the catalogue that people enter are read. */
  enter(record: Readonly<Record<string, unknown>>): void {
    // By far the fastest way through an object. What it may inherit is not in the catalogue.
    for (const id in record) {
      const column = COLUMNS.get(id);
      const value = record[id];
      if (column === undefined || column.computed || value === null || value === undefined) continue;
      this.#entered[column.place] = value;
      this.#learn(column, value);
    }
  }

  value(field: FieldId): unknown {
    return this.#entered[placeOf(field)];
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
