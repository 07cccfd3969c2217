import { type CalendarDay, executionDaysLate, type FollowUpPoint, LAST_POINT_LAPSES_AFTER } from '@bonemet/board';
import { currentFollowUps, type OpenCourse, openCourses, type StoredFollowUp } from '@bonemet/db';
import { z } from 'zod';
import { calendarDay } from '../execution/after-decision';
import { authorised } from '../trpc';
import { courseOf } from './course';

const MS_A_DAY = 86_400_000;

/** Something that nobody has told about a case yet. */
export type Awaited = {
  readonly caseId: string;
  readonly pseudonym: string;
  /** Whether I brought the case. */
  readonly mine: boolean;
  /** "execution": whether the decision was carried out; otherwise the point of the follow-up. */
  readonly what: 'execution' | FollowUpPoint;
  readonly overdue: boolean;
  readonly daysLate: number;
};

/** What waits to be told after decisions, the latest first. */
export const dueFollowUpsProcedure = authorised('followUp.read')
  .input(z.object({ mine: z.boolean().default(false), limit: z.int().min(1).max(100).default(50) }))
  .query(({ ctx, input: { mine, limit } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
      const now = ctx.now();
      const since = new Date(now.getTime() - (LAST_POINT_LAPSES_AFTER + 1) * MS_A_DAY);
      const courses = (await openCourses(tx, since)).filter(({ referrerId }) => !mine || referrerId === actor.membershipId);
      const entries = await currentFollowUps(tx, courses.filter(({ carriedOut }) => carriedOut).map(({ caseId }) => caseId));
      const today = calendarDay(now);
      const awaited = courses.flatMap((course) => awaitedOf(course, entries.filter(({ caseId }) => caseId === course.caseId), actor.membershipId, today));
      return awaited.sort((left, right) => right.daysLate - left.daysLate).slice(0, limit);
    }),
  );

function awaitedOf(course: OpenCourse, entries: readonly StoredFollowUp[], me: string, today: CalendarDay): Awaited[] {
  const { caseId, pseudonym, referrerId, carriedOut, happenedOn, signedAt, outcome, standing } = course;
  const about = { caseId, pseudonym, mine: referrerId === me };
  if (carriedOut && happenedOn) {
    return courseOf(happenedOn, entries, today)
      .filter(({ state }) => state === 'due' || state === 'overdue')
      .map(({ point, state, daysLate }) => ({ ...about, what: point, overdue: state === 'overdue', daysLate }));
  }
  // A board that waits for data, or whose decision is provisional, has left nothing to be carried out yet.
  if (carriedOut !== null || !signedAt || outcome === 'further_data' || standing === 'provisional') return [];
  const daysLate = executionDaysLate(calendarDay(signedAt), today);
  return daysLate === null ? [] : [{ ...about, what: 'execution', overdue: true, daysLate }];
}
