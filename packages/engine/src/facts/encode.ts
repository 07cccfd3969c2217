import { CATALOGUE, type FieldId } from './catalogue.js';

const PLACES: ReadonlyMap<string, number> = new Map(CATALOGUE.map(({ id }, index) => [id, index]));

/** The place of a field in encoded facts, which is its place in the catalogue. */
export const placeOf = (field: FieldId): number => PLACES.get(field) as number;

/** A total that cannot be computed exactly yet lies between two numbers, both included. */
export type Intervals = Readonly<Partial<Record<FieldId, readonly [lowest: number, highest: number]>>>;

/** Facts as conditions read them, by the place of their field. */
export interface EncodedFacts {
  /** 1 if the fact is known. */
  readonly known: Uint8Array;
  /** A bit for each value of the field that the fact has, in the order of the catalogue. */
  readonly values: Int32Array;
  /** The number, or the ends of the interval in which it lies; NaN if there is neither. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** Bits by value. A field has at most 31 values, one bit each. */
const VALUE_BITS: ReadonlyMap<string, ReadonlyMap<unknown, number>> = new Map(
  CATALOGUE.map(({ id, values }) => [id, new Map(values.map((value, index) => [value, 1 << index]))]),
);

/** The bits of some values of a field; a value that the field does not have counts for nothing. */
export function valueBits(field: FieldId, values: readonly unknown[]): number {
  const bits = VALUE_BITS.get(field);
  return values.reduce<number>((sum, value) => sum | (bits?.get(value) ?? 0), 0);
}

/** Facts must have passed validation; a field that is not in the catalogue is not read. */
export function encodeFacts(records: readonly Readonly<Record<string, unknown>>[], intervals: Intervals): EncodedFacts {
  const size = CATALOGUE.length;
  const known = new Uint8Array(size);
  const values = new Int32Array(size);
  const lowest = new Float64Array(size).fill(NaN);
  const highest = new Float64Array(size).fill(NaN);
  for (const id in intervals) {
    const place = PLACES.get(id);
    const interval = intervals[id as FieldId];
    if (place !== undefined && interval !== undefined) [lowest[place], highest[place]] = interval;
  }
  for (const record of records) {
    for (const id in record) {
      const place = PLACES.get(id);
      const value = record[id];
      if (place === undefined || value === undefined || value === null) continue;
      known[place] = 1;
      if (typeof value === 'number') lowest[place] = highest[place] = value;
      else values[place] = Array.isArray(value) ? valueBits(id as FieldId, value) : (VALUE_BITS.get(id)?.get(value) ?? 0);
    }
  }
  return { known, values, lowest, highest };
}
