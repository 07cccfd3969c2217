import type { FieldId, MultiFieldId, NumberFieldId, SingleFieldId, ValueOf } from '../facts/catalogue.js';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

/** A condition as data. It is compiled once; see reading.ts for its three-valued meaning. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'known'; readonly field: FieldId }
  | { readonly kind: 'unknown'; readonly field: FieldId }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'any'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'oneOf'; readonly field: FieldId; readonly values: readonly string[] }
  | { readonly kind: 'hasAny'; readonly field: FieldId; readonly values: readonly string[] }
  | { readonly kind: 'compare'; readonly field: FieldId; readonly comparison: Comparison; readonly number: number };

/** Holds in every case. */
export const always: Condition = { kind: 'always' };

/** The fact has been entered, whatever its value. Never unknown. */
export const known = (field: FieldId): Condition => ({ kind: 'known', field });

/** The fact has not been entered. Never unknown. */
export const unknown = (field: FieldId): Condition => ({ kind: 'unknown', field });

/** The fact has this value. */
export const is = <Id extends SingleFieldId>(field: Id, value: ValueOf<Id>): Condition => ({
  kind: 'oneOf',
  field,
  values: [value],
});

/** The fact has one of these values. */
export const oneOf = <Id extends SingleFieldId>(field: Id, ...values: readonly ValueOf<Id>[]): Condition => ({
  kind: 'oneOf',
  field,
  values,
});

/** The list holds this value. */
export const has = <Id extends MultiFieldId>(field: Id, value: ValueOf<Id>): Condition => ({
  kind: 'hasAny',
  field,
  values: [value],
});

/** The list holds at least one of these values. */
export const hasAny = <Id extends MultiFieldId>(field: Id, ...values: readonly ValueOf<Id>[]): Condition => ({
  kind: 'hasAny',
  field,
  values,
});

const compare =
  (comparison: Comparison) =>
  (field: NumberFieldId, number: number): Condition => ({ kind: 'compare', field, comparison, number });

/** Thresholds are strict exactly as printed by the source, in the unit of the field. */
export const equals = compare('=');
export const lessThan = compare('<');
export const atMost = compare('<=');
export const moreThan = compare('>');
export const atLeast = compare('>=');

/** Every condition holds: false if one is false, else unknown if one is unknown. */
export const all = (...conditions: readonly Condition[]): Condition => ({ kind: 'all', conditions });

/** At least one condition holds: true if one is true, else unknown if one is unknown. */
export const any = (...conditions: readonly Condition[]): Condition => ({ kind: 'any', conditions });

/** The opposite; the opposite of unknown is unknown. */
export const not = (condition: Condition): Condition => ({ kind: 'not', condition });
