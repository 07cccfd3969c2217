import { type CalendarDay, type CaseStatus, isCalendarDay } from '@bonemet/board';
import { lockCase, type Transaction } from '@bonemet/db';
import { z } from 'zod';
import { dayOf } from '../cases/entry';
import { conflict, notFound } from '../refusal';

/** A day of the calendar, as it is written in a form. */
export const ZDay = z.string().refine(isCalendarDay).transform((day) => day as CalendarDay);

export const calendarDay = (date: Date): CalendarDay => dayOf(date) as CalendarDay;

const AFTER_DECISION: readonly CaseStatus[] = ['decided', 'carried_out', 'not_carried_out', 'followed_up'];

/** Takes the lock of a case that is decided. Whoever writes about it meanwhile waits. */
export async function lockDecidedCase(tx: Transaction, caseId: string): Promise<{ readonly id: string; readonly status: CaseStatus }> {
  const found = await lockCase(tx, caseId);
  if (!found) throw notFound();
  if (!AFTER_DECISION.includes(found.status)) throw conflict('not_decided');
  return found;
}
