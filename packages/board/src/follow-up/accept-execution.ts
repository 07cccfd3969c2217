import { type CalendarDay, daysBetween } from '../case/calendar-day';
import { isNotCarriedOutReason, type NotCarriedOutReason } from './vocabulary';

/** What somebody says became of a decision. */
export type ExecutionReport = {
  readonly carriedOut: boolean;
  /** The day it was carried out, or the day it was known that it would not be. */
  readonly happenedOn: CalendarDay;
  readonly reason: NotCarriedOutReason | null;
  readonly note: string;
};

export const EXECUTION_FAULTS = ['in_the_future', 'before_the_decision', 'reason_missing', 'reason_unsuitable', 'note_missing'] as const;
export type ExecutionFault = (typeof EXECUTION_FAULTS)[number];

/** Words that say something: a dot is no reason. */
const SHORTEST_NOTE = 3;

/** Why a report cannot stand, or null. `signedOn` is null for a case that was decided without a signed decision. */
export function executionFault(report: ExecutionReport, signedOn: CalendarDay | null, today: CalendarDay): ExecutionFault | null {
  const { carriedOut, happenedOn, reason, note } = report;
  if (daysBetween(happenedOn, today) < 0) return 'in_the_future';
  if (signedOn !== null && daysBetween(signedOn, happenedOn) < 0) return 'before_the_decision';
  if (carriedOut) return reason === null ? null : 'reason_unsuitable';
  if (reason === null || !isNotCarriedOutReason(reason)) return 'reason_missing';
  return reason === 'other' && note.trim().length < SHORTEST_NOTE ? 'note_missing' : null;
}
