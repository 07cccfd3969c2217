import { isSheetEntry, type NewFact } from '@bonemet/db';
import { fieldById, isDay, validateFact } from '@bonemet/engine';
import type { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { invalid } from '../refusal';
import { ZId } from '../trpc';

/** One answer as it is typed: a fact of the engine's catalogue, or an entry of the case sheet. */
export const ZEntry = z.object({
  lesionId: ZId.nullable(),
  fieldId: z.string().max(80),
  /** null is the answer "unknown". */
  value: z.union([z.null(), z.number(), z.string().max(4_000), z.array(z.string().max(80)).max(40)]),
  /** The version that the writer saw; 0 for none. */
  basedOn: z.int().nonnegative(),
  /** The day of a measurement, YYYY-MM-DD; null when nobody said. */
  observedOn: z.string().max(10).nullable().default(null),
  /** Takes the answer back: the question is open again. */
  withdrawn: z.boolean().default(false),
});

export type Entry = z.infer<typeof ZEntry>;

const SIDES: readonly unknown[] = ['left', 'right', 'midline', 'unknown'];
const SHEET_OF_A_LESION = 'sheet.side';

/** What does not fit about an entry, or null. The words that were typed are not repeated. */
export function entryFault(entry: Entry, today: string): TRPCError | null {
  const { fieldId, lesionId, value, withdrawn, observedOn } = entry;
  const wanted = scopeOf(fieldId);
  if (wanted === null || wanted !== (lesionId === null ? 'case' : 'lesion')) return invalid('unknown_field', 'fieldId');
  if (observedOn !== null && !isDay(observedOn)) return invalid('not_a_day', fieldId);
  if (observedOn !== null && observedOn > today) return invalid('in_the_future', fieldId);
  if (withdrawn) return value === null ? null : invalid('wrong_type', fieldId);
  if (isSheetEntry(fieldId)) return fitsSheet(fieldId, value) ? null : invalid('wrong_type', fieldId);
  const verdict = validateFact(fieldId, value);
  return verdict.ok ? null : invalid(verdict.code, fieldId);
}

function scopeOf(fieldId: string): 'case' | 'lesion' | null {
  if (isSheetEntry(fieldId)) return fieldId === SHEET_OF_A_LESION ? 'lesion' : 'case';
  const field = fieldById(fieldId);
  return field && !field.computed ? field.scope : null;
}

const fitsSheet = (fieldId: string, value: unknown) => (fieldId === SHEET_OF_A_LESION ? SIDES.includes(value) : typeof value === 'string');

export const toNewFact = ({ observedOn, ...entry }: Entry): NewFact => ({ ...entry, observedOn: observedOn === null ? null : new Date(observedOn) });

/** The day it is, as the server counts days. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
