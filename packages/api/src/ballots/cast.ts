import { acceptBallot } from '@bonemet/board';
import { lockMeeting, loadRound, saveBallot } from '@bonemet/db';
import { z } from 'zod';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const ZCastBallot = z.object({
  roundId: ZId,
  optionId: ZId,
  rating: z.int().min(1).max(9),
  /** One more than the revision that the voter's screen last saw for this option; 1 for the first. */
  revision: z.int().min(1).max(10_000),
});

/**
 * Records one rating and answers after the commit. The same message sent twice counts once; one that
 * is older than what is stored is refused; one that comes after the close is refused, also in a race,
 * because both take the lock of the meeting and the database checks the round again.
 */
export const castBallotProcedure = authorised('ballot.cast')
  .input(ZCastBallot)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor } = unit;
      const place = await loadRound(tx, input.roundId);
      if (!place) throw notFound();
      const { meetingId } = place.agendaItem;
      await lockMeeting(tx, meetingId);
      const round = await tx.round.findUniqueOrThrow({ where: { id: place.id }, select: { status: true } });
      const own = { optionId_membershipId: { optionId: input.optionId, membershipId: actor.membershipId } };
      const stored = await tx.ballot.findUnique({ where: own, select: { rating: true, revision: true } });
      const verdict = acceptBallot(stored, input);
      // Before the status: a repeated message whose first copy arrived in time was counted, and is told so.
      if (verdict === 'same') return { revision: input.revision, rating: input.rating };
      if (round.status !== 'open') throw conflict('round_closed');
      if (verdict === 'stale') throw conflict('stale_ballot');

      await saveBallot(unit, place.id, input);
      await unit.audit({ type: 'ballot.cast', payload: { roundId: place.id, optionId: input.optionId } });
      if (!stored) {
        const answered = await tx.ballot.count({ where: { roundId: place.id, membershipId: actor.membershipId } });
        const complete = answered >= place.options.length;
        const payload = { roundId: place.id, membershipId: actor.membershipId, answered, complete };
        await ctx.database.appendEvents(unit, meetingId, [{ type: 'ballot.received', payload }]);
      }
      return { revision: input.revision, rating: input.rating };
    }),
  );
