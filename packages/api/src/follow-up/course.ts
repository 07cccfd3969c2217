import { type CalendarDay, DEATH_GRADE, type FollowUpPoint, type PointOnDay, pointsOnDay } from '@bonemet/board';
import type { StoredFollowUp } from '@bonemet/db';
import { calendarDay } from '../execution/after-decision';

/** Where the points of a case stand on a day. A point is recorded when anybody recorded it, for the patient or for a lesion. */
export function courseOf(treatedOn: Date, entries: readonly Pick<StoredFollowUp, 'point' | 'seenOn' | 'complication'>[], today: CalendarDay): PointOnDay[] {
  const recorded = [...new Set(entries.map(({ point }): FollowUpPoint => point))];
  const died = entries.filter(({ complication }) => complication === DEATH_GRADE).map(({ seenOn }) => calendarDay(seenOn)).sort();
  return pointsOnDay({ treatedOn: calendarDay(treatedOn), recorded, diedOn: died[0] ?? null }, today);
}
