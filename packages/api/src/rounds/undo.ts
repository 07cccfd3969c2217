import { z } from 'zod';
import { inMeeting } from '../meetings/in-meeting';
import { authorised, ZId } from '../trpc';

const ZRound = z.object({ meetingId: ZId, roundId: ZId });

/** Opens a closed round again: nothing was revealed, so nothing is lost. */
export const reopenRoundProcedure = authorised('meeting.lead')
  .input(ZRound)
  .mutation(({ ctx, input: { meetingId, roundId } }) =>
    inMeeting(ctx, meetingId, async ({ unit, decide, append }) => {
      const events = decide({ type: 'reopenRound', roundId });
      await unit.tx.round.update({ where: { id: roundId }, data: { status: 'open' } });
      await unit.audit({ type: 'round.reopened', payload: { meetingId, roundId } });
      await append(events);
    }),
  );

/** Takes back the opening of a round on which nobody has voted. */
export const cancelRoundProcedure = authorised('meeting.lead')
  .input(ZRound)
  .mutation(({ ctx, input: { meetingId, roundId } }) =>
    inMeeting(ctx, meetingId, async ({ unit, decide, append }) => {
      const events = decide({ type: 'cancelRound', roundId });
      await unit.tx.round.update({ where: { id: roundId }, data: { status: 'closed', cancelledAt: ctx.now() } });
      await unit.audit({ type: 'round.cancelled', payload: { meetingId, roundId } });
      await append(events);
    }),
  );
