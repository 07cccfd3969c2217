import { type CalendarDay, daysBetween } from '../case/calendar-day';
import { FOLLOW_UP_POINTS, type FollowUpPoint } from './points';
import { type AnalgesiaChange, type Answer, type Complication, isPain } from './vocabulary';

/** How a patient is at one point. Each question is answered, if only by "unknown". */
type FollowUpReport = {
  readonly point: FollowUpPoint;
  readonly seenOn: CalendarDay;
  readonly pain: number | null;
  readonly analgesia: AnalgesiaChange;
  readonly complication: Complication;
  readonly fracture: Answer;
  readonly localControl: Answer;
};

export const FOLLOW_UP_FAULTS = ['in_the_future', 'before_the_treatment', 'out_of_range', 'out_of_order'] as const;
export type FollowUpFault = (typeof FOLLOW_UP_FAULTS)[number];

/**
 * Why an entry cannot stand, or null. `from` is the day of the treatment, or of the decision where nothing
 * was carried out; `others` are the days of the other points of the same patient or lesion.
 */
export function followUpFault(
  report: Pick<FollowUpReport, 'point' | 'seenOn' | 'pain'>,
  from: CalendarDay,
  others: readonly { readonly point: FollowUpPoint; readonly seenOn: CalendarDay }[],
  today: CalendarDay,
): FollowUpFault | null {
  if (daysBetween(report.seenOn, today) < 0) return 'in_the_future';
  if (daysBetween(from, report.seenOn) < 0) return 'before_the_treatment';
  if (report.pain !== null && !isPain(report.pain)) return 'out_of_range';
  const place = FOLLOW_UP_POINTS.indexOf(report.point);
  // A later point on an earlier day is a slip: of the day or of the point.
  const crossed = others.some(({ point, seenOn }) => {
    const apart = daysBetween(seenOn, report.seenOn);
    return point !== report.point && (FOLLOW_UP_POINTS.indexOf(point) < place ? apart < 0 : apart > 0);
  });
  return crossed ? 'out_of_order' : null;
}
