import { currentFollowUps, executionsOfCase, newestDecision, painBefore, peopleByIds } from '@bonemet/db';
import { z } from 'zod';
import { calendarDay } from '../execution/after-decision';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { courseOf } from './course';

/**
 * What became of a case after its decision: the records of whether it was carried out, newest first, the
 * follow-ups that count, and which points wait. Pain before is that of each
 * lesion, as it was decided with.
 */
export const listFollowUpsProcedure = authorised('followUp.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const found = await tx.case.findUnique({ where: { id: caseId }, select: { status: true } });
      if (!found) throw notFound();
      const [decision, executions, entries, before] = [
        await newestDecision(tx, caseId), await executionsOfCase(tx, caseId), await currentFollowUps(tx, [caseId]),
        await painBefore(tx, caseId),
      ];
      const people = await peopleByIds(tx, [...executions, ...entries].map(({ recordedById }) => recordedById));
      const today = calendarDay(ctx.now());
      const [standing] = executions;
      return {
        status: found.status,
        today,
        decision: decision && { id: decision.id, version: decision.version, signedOn: decision.signedAt && calendarDay(decision.signedAt) },
        executions: executions.map(({ recordedById, happenedOn, ...execution }) => ({ ...execution, happenedOn: calendarDay(happenedOn), recordedBy: people.get(recordedById) ?? null })),
        followUps: entries.map(({ recordedById, seenOn, ...entry }) => ({ ...entry, seenOn: calendarDay(seenOn), recordedBy: people.get(recordedById) ?? null })),
        points: standing?.carriedOut ? courseOf(standing.happenedOn, entries, today) : [],
        painBefore: before,
      };
    }),
  );
