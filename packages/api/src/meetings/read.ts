import { foldMeeting } from '@bonemet/board';
import { caseVersions, listMeetings, loadCases, loadMeeting, ownBallots, readEvents } from '@bonemet/db';
import { evaluate } from '@bonemet/engine';
import { z } from 'zod';
import { engineInput } from '../cases/engine-input';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

export const listMeetingsProcedure = authorised('meeting.list').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, ({ tx }) => listMeetings(tx)),
);

/** A meeting as it stands: agenda with cases, the state drawn from its events, and who sits on the board. */
export const getMeetingProcedure = authorised('meeting.read')
  .input(z.object({ meetingId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const meeting = await loadMeeting(tx, input.meetingId);
      if (!meeting) throw notFound();
      const caseIds = meeting.agenda.map(({ caseId }) => caseId);
      // Before the answers themselves: a version may be older than what is shown with it, and never newer.
      const versions = await caseVersions(tx, caseIds);
      const records = await loadCases(tx, caseIds);
      const cases = Object.fromEntries(
        records.map((record) => [record.id, { record, evaluation: evaluate(engineInput(record)), version: versions.get(record.id) ?? '' }]),
      );
      const members = await tx.membership.findMany({
        where: { OR: [{ endedAt: null, guestOf: null }, { guestOf: meeting.id }] },
        select: { id: true, specialty: true, roles: true, user: { select: { displayName: true } } },
      });
      return { meeting, cases, members, state: foldMeeting(await readEvents(tx, meeting.id)) };
    }),
  );

/** My own ratings in the rounds of a meeting, each with the receipt by which it is found in the count. */
export const ownBallotsProcedure = authorised('ballot.readOwn')
  .input(z.object({ meetingId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
      const rounds = await tx.round.findMany({
        where: { agendaItem: { meetingId: input.meetingId } },
        select: { id: true },
      });
      return ownBallots(tx, rounds.map(({ id }) => id), actor.membershipId);
    }),
  );
