import { acceptBallot } from '@bonemet/board';
import { lockBallotPlace, saveBallot } from '@bonemet/db';
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
      const { roundId, optionId } = input;
      const place = await lockBallotPlace(tx, roundId, optionId, actor.membershipId);
      if (!place) throw notFound();
      const verdict = acceptBallot(place.stored, input);
      // Before the status: a repeated message whose first copy arrived in time was counted, and is told so.
      if (verdict === 'same') return { revision: input.revision, rating: input.rating };
      if (place.status !== 'open') throw conflict('round_closed');
      if (verdict === 'stale') throw conflict('stale_ballot');

      await saveBallot(unit, roundId, input);
      await unit.audit({ type: 'ballot.cast', payload: { roundId, optionId } });
      if (!place.stored) {
        const answered = place.answered + 1;
        const payload = { roundId, membershipId: actor.membershipId, answered, complete: answered >= place.options };
        await ctx.database.appendEvents(unit, place.meetingId, [{ type: 'ballot.received', payload }]);
      }
      return { revision: input.revision, rating: input.rating };
    }),
  );
