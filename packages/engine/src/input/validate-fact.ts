import { fieldById, type Field } from '../facts/catalogue.js';
import type { FieldType, Unit } from '../facts/define.js';

/** Why an answer to a field is refused. */
export const FACT_ERROR_CODES = ['unknown_field', 'wrong_type', 'not_allowed', 'out_of_range'] as const;

export type FactErrorCode = (typeof FACT_ERROR_CODES)[number];

/** Why an input is refused. 'not_json' is for text that is no JSON at all. */
export type InputErrorCode = FactErrorCode | 'not_json';

/** What the field accepts; never the value that was refused. */
export interface FactErrorParams {
  readonly field: string;
  readonly type: FieldType | null;
  readonly unit: Unit | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly values: readonly string[];
}

export type FactCheck =
  { readonly ok: true } | { readonly ok: false; readonly code: FactErrorCode; readonly params: FactErrorParams };

const OK: FactCheck = { ok: true };

function refuse(code: FactErrorCode, id: string, field?: Field): FactCheck {
  const range = field?.range ?? null;
  return {
    ok: false,
    code,
    params: {
      field: id,
      type: field?.type ?? null,
      unit: range?.unit ?? null,
      min: range?.min ?? null,
      max: range?.max ?? null,
      values: field?.values ?? [],
    },
  };
}

function checkNumber(field: Field, value: unknown): FactCheck {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('wrong_type', field.id, field);
  if (field.type === 'integer' && !Number.isInteger(value)) return refuse('wrong_type', field.id, field);
  const { min, max } = field.range ?? { min: -Infinity, max: Infinity };
  return value < min || value > max ? refuse('out_of_range', field.id, field) : OK;
}

function checkOne(field: Field, value: unknown): FactCheck {
  if (typeof value !== 'string') return refuse('wrong_type', field.id, field);
  return field.values.includes(value) ? OK : refuse('not_allowed', field.id, field);
}

function checkSeveral(field: Field, value: unknown): FactCheck {
  if (!Array.isArray(value)) return refuse('wrong_type', field.id, field);
  const checks = value.map((item: unknown) => checkOne(field, item));
  return checks.find((check) => !check.ok) ?? OK;
}

/**
 * Whether a value may be stored for a field. Null and undefined are always accepted: they mean
 * unknown. A computed field is refused as an unknown one, because it is derived and never entered.
 */
export function validateFact(fieldId: string, value: unknown): FactCheck {
  const field = fieldById(fieldId);
  if (field === undefined || field.computed) return refuse('unknown_field', fieldId);
  if (value === null || value === undefined) return OK;
  switch (field.type) {
    case 'tri':
    case 'enum':
      return checkOne(field, value);
    case 'multi':
      return checkSeveral(field, value);
    case 'number':
    case 'integer':
      return checkNumber(field, value);
    case 'text':
      return typeof value === 'string' ? OK : refuse('wrong_type', fieldId, field);
  }
}
