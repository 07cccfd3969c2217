import { findRound } from '@bonemet/board';
import { loadRound } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { inMeeting } from '../meetings/in-meeting';

/** Closes a round; whoever has not voted by now has not voted. */
export const closeRoundProcedure = authorised('meeting.lead')
  .input(z.object({ meetingId: ZId, roundId: ZId }))
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, state, decide, append }) => {
      const { roundId } = input;
      const round = await loadRound(unit.tx, roundId);
      if (round?.agendaItem.meetingId !== meetingId) throw notFound();
      const events = decide({ type: 'closeRound', roundId });
      await unit.tx.round.update({ where: { id: roundId }, data: { status: 'closed', closedAt: ctx.now() } });
      const progress = findRound(state, roundId)?.progress;
      const payload = { meetingId, roundId, complete: progress?.complete ?? 0, electors: progress?.electors ?? 0 };
      await unit.audit({ type: 'round.closed', payload });
      await append(events);
    }),
  );
