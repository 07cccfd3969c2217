import { type CountedBallot, findItem, findRound, lineOf, revealResults, type RoundState } from '@bonemet/board';
import { loadRound, revealedBallots, type Transaction } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { inMeeting } from '../meetings/in-meeting';
import { asShown } from '../meetings/shown-ratings';

/**
 * Reveals a closed round to everybody at once. The ratings become readable by this very change: until
 * it, row-level security hides them from the chair who asks for it.
 */
export const revealRoundProcedure = authorised('meeting.lead')
  .input(z.object({ meetingId: ZId, roundId: ZId }))
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, state, decide, append, mustLead }) => {
      const { roundId } = input;
      const { tx } = unit;
      const stored = await loadRound(tx, roundId);
      if (stored?.agendaItem.meetingId !== meetingId) throw notFound();
      const round = findRound(state, roundId);
      if (!round) throw notFound();
      mustLead();
      if (round.status === 'closed') {
        await tx.round.update({ where: { id: roundId }, data: { status: 'revealed', revealedAt: ctx.now() } });
      }
      const before = findItem(state, round.agendaItemId)?.rounds.find(({ number }) => number === round.number - 1);
      const previous = before ? await previousBallots(tx, before, round) : null;
      const { ratingsShown } = stored.agendaItem.meeting.board;
      const results = revealResults(round.options, await countedBallots(tx, roundId), previous).map((result) => ({
        ...result,
        ratings: asShown(result.ratings, ratingsShown),
      }));
      const events = decide({ type: 'revealRound', roundId, results });
      await unit.audit({ type: 'round.revealed', payload: { meetingId, roundId } });
      await append(events);
    }),
  );

async function countedBallots(tx: Transaction, roundId: string): Promise<CountedBallot[]> {
  const ballots = await revealedBallots(tx, roundId);
  return ballots.map(({ optionId, membershipId, rating, specialty }) => ({ optionId, voter: membershipId, rating, specialty }));
}

/** The ballots of the round before, under the ids that the same lines have in this round. */
async function previousBallots(tx: Transaction, before: RoundState, round: RoundState): Promise<CountedBallot[]> {
  const here = new Map(round.options.map((option) => [lineOf(option), option.optionId]));
  const lines = new Map(before.options.map((option) => [option.optionId, lineOf(option)]));
  return (await countedBallots(tx, before.roundId)).flatMap((ballot) => {
    const optionId = here.get(lines.get(ballot.optionId) ?? '');
    return optionId ? [{ ...ballot, optionId }] : [];
  });
}
