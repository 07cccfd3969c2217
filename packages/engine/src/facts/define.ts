import type { SourceRef } from '../sources/source.js';

/** How a fact is entered: yes/no, one value, several values, a number, a whole number, free text. */
export type FieldType = 'tri' | 'enum' | 'multi' | 'number' | 'integer' | 'text';

/** Units in which numbers are entered; their wording is in the texts. */
export type Unit = 'years' | 'months' | 'days' | 'hours' | 'count' | 'points' | 'G/L' | '%' | 'mg/day' | 'mm';

/** Both bounds belong to the range. */
export interface Range {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
}

/**
 * One entry of the catalogue without its id and its labels. `values` is empty unless the type is
 * 'tri', 'enum' or 'multi'; `range` is null unless the type is 'number' or 'integer'.
 */
export interface FieldDefinition<T extends FieldType = FieldType, V extends string = string> {
  readonly type: T;
  readonly values: readonly V[];
  readonly range: Range | null;
  readonly computed: boolean;
  readonly sources: readonly SourceRef[];
}

type Sources = readonly SourceRef[];

function entered<T extends FieldType, V extends string>(
  type: T,
  values: readonly V[],
  range: Range | null,
  sources: Sources,
): FieldDefinition<T, V> {
  return { type, values, range, computed: false, sources };
}

/** Yes or no; unknown is the absence of an answer, never "no". */
export const yesNo = (sources: Sources): FieldDefinition<'tri', 'yes' | 'no'> =>
  entered('tri', ['yes', 'no'], null, sources);

/** Exactly one of the values. */
export const choice = <const V extends string>(values: readonly V[], sources: Sources): FieldDefinition<'enum', V> =>
  entered('enum', values, null, sources);

/** Any number of the values; an empty list means that none of them holds, and is not unknown. */
export const choices = <const V extends string>(values: readonly V[], sources: Sources): FieldDefinition<'multi', V> =>
  entered('multi', values, null, sources);

/** A number with its unit and range. */
export const amount = (unit: Unit, min: number, max: number, sources: Sources): FieldDefinition<'number', never> =>
  entered('number', [], { unit, min, max }, sources);

/** A whole number with its unit and range. */
export const count = (unit: Unit, min: number, max: number, sources: Sources): FieldDefinition<'integer', never> =>
  entered('integer', [], { unit, min, max }, sources);

/** Words of the patient or the clinician; no rule reads them. */
export const freeText = (sources: Sources): FieldDefinition<'text', never> => entered('text', [], null, sources);

/** A value that the engine derives; it is refused as an input. */
export const computedChoice = <const V extends string>(
  values: readonly V[],
  sources: Sources,
): FieldDefinition<'enum', V> => ({ type: 'enum', values, range: null, computed: true, sources });

/** A whole number that the engine derives; it is refused as an input. */
export const computedTotal = (sources: Sources): FieldDefinition<'integer', never> => ({
  type: 'integer',
  values: [],
  range: null,
  computed: true,
  sources,
});
