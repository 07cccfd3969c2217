import { addDays, type CalendarDay, daysBetween } from '../case/calendar-day';

export const FOLLOW_UP_POINTS = ['h24', 'w1', 'm1', 'm3', 'm6'] as const;
export type FollowUpPoint = (typeof FOLLOW_UP_POINTS)[number];

/**
 * When each point is due, in days after the treatment, and how long one waits before it is called late.
 * The points are the board's; the days of grace are a convention of this software and of no publication.
 */
export const FOLLOW_UP_DAYS = {
  h24: { due: 1, grace: 1 },
  w1: { due: 7, grace: 3 },
  m1: { due: 30, grace: 7 },
  m3: { due: 91, grace: 14 },
  m6: { due: 182, grace: 30 },
} as const satisfies Record<FollowUpPoint, { readonly due: number; readonly grace: number }>;

/** After this many days the last point is no longer asked for. */
export const LAST_POINT_LAPSES_AFTER = 365;

/** A point whose time is over was missed: how somebody was at one week cannot be asked at one month. It may still be written down from the notes. */
export type PointState = 'recorded' | 'not_yet' | 'due' | 'overdue' | 'missed';

export type PointOnDay = {
  readonly point: FollowUpPoint;
  readonly state: PointState;
  readonly dueOn: CalendarDay;
  /** How many days beyond the grace; zero unless overdue. */
  readonly daysLate: number;
};

type CourseAfterTreatment = {
  /** The day the treatment was carried out. */
  readonly treatedOn: CalendarDay;
  readonly recorded: readonly FollowUpPoint[];
  /** The day on which the patient is known to have died, if they have: nobody is asked after it. */
  readonly diedOn: CalendarDay | null;
};

/** Where each point stands on a day. Points that come after a death are left out. */
export function pointsOnDay({ treatedOn, recorded, diedOn }: CourseAfterTreatment, today: CalendarDay): PointOnDay[] {
  return FOLLOW_UP_POINTS.flatMap((point, index): PointOnDay[] => {
    const dueOn = addDays(treatedOn, FOLLOW_UP_DAYS[point].due);
    if (recorded.includes(point)) return [{ point, state: 'recorded', dueOn, daysLate: 0 }];
    if (diedOn !== null && daysBetween(diedOn, dueOn) >= 0) return [];
    const passed = daysBetween(treatedOn, today);
    const next = FOLLOW_UP_POINTS[index + 1];
    const lapses = next === undefined ? LAST_POINT_LAPSES_AFTER : FOLLOW_UP_DAYS[next].due;
    const state = stateAfter(passed, point, lapses);
    return [{ point, state, dueOn, daysLate: state === 'overdue' ? passed - FOLLOW_UP_DAYS[point].due - FOLLOW_UP_DAYS[point].grace : 0 }];
  });
}

function stateAfter(passed: number, point: FollowUpPoint, lapses: number): PointState {
  const { due, grace } = FOLLOW_UP_DAYS[point];
  if (passed < due) return 'not_yet';
  if (passed >= lapses) return 'missed';
  return passed > due + grace ? 'overdue' : 'due';
}

/** How many days after the signature the board asks whether its decision was carried out, and for how long. A convention, as above. */
const EXECUTION_ASKED = { from: 28, until: 365 } as const;

/** How late the word is whether a decision was carried out; null while it is not late, or no longer asked for. */
export function executionDaysLate(signedOn: CalendarDay, today: CalendarDay): number | null {
  const passed = daysBetween(signedOn, today);
  return passed > EXECUTION_ASKED.from && passed < EXECUTION_ASKED.until ? passed - EXECUTION_ASKED.from : null;
}
