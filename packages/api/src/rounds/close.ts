import { findRound } from '@bonemet/board';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { inMeeting } from '../meetings/in-meeting';

/**
 * Closes a round; whoever has not voted by now has not voted. The change of the round waits for the votes
 * that are under way and shuts out those that come after it. All that were counted get their place before
 * the close among the events, and the seal over them is published with it.
 */
export const closeRoundProcedure = authorised('meeting.lead')
  .input(z.object({ meetingId: ZId, roundId: ZId }))
  .mutation(({ ctx, input: { meetingId, roundId } }) =>
    inMeeting(ctx, meetingId, async ({ unit, state, decide, append, sequenceBallots, mustLead }) => {
      const round = findRound(state, roundId);
      if (!round) throw notFound();
      mustLead();
      const stored = round.status === 'open' ? await unit.tx.round.update({ where: { id: roundId }, data: { status: 'closed' }, select: { seal: true } }) : null;
      const { state: complete } = await sequenceBallots();
      const events = decide({ type: 'closeRound', roundId, seal: stored?.seal ?? '' }, complete);
      const progress = findRound(complete, roundId)?.progress;
      const payload = { meetingId, roundId, complete: progress?.complete ?? 0, electors: progress?.electors ?? 0 };
      await unit.audit({ type: 'round.closed', payload });
      await append(events);
    }),
  );
