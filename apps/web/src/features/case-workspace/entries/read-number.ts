import type { Unusable } from './entry';

export type NumberRule = { readonly min: number; readonly max: number; readonly whole: boolean };

type ReadNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unusable'; readonly fault: Unusable['fault']; readonly suggestion: number | null };

const PATTERN = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/** Reads a number as people type it, with a point or a comma. What does not fit is never bent into shape. */
export function readNumber(typed: string, { min, max, whole }: NumberRule): ReadNumber {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (text === '') return { kind: 'empty' };
  if (!PATTERN.test(text)) return { kind: 'unusable', fault: 'not_a_number', suggestion: null };
  const value = Number(text.replace(',', '.'));
  if (value < min || value > max) return { kind: 'unusable', fault: 'out_of_range', suggestion: slipOf(value, { min, max, whole }) };
  if (whole && !Number.isInteger(value)) return { kind: 'unusable', fault: 'not_whole', suggestion: null };
  return { kind: 'number', value };
}

/** A value that is exactly one slip of the decimal point away from one that fits: asked about, never taken. */
function slipOf(value: number, { min, max, whole }: NumberRule): number | null {
  for (const factor of [10, 100, 1_000]) {
    const shifted = Math.round((value / factor) * 1e6) / 1e6;
    if (shifted >= min && shifted <= max && shifted > 0 && (!whole || Number.isInteger(shifted))) return shifted;
  }
  return null;
}
