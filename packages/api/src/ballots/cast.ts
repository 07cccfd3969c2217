import { z } from 'zod';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const ZCastBallot = z.object({
  roundId: ZId,
  optionId: ZId,
  /** Null abstains. */
  rating: z.int().min(1).max(9).nullable(),
  abstainReason: z.string().trim().min(1).max(500).nullable().default(null),
  /** One more than the revision that the voter's screen last saw for this option; 1 for the first. */
  revision: z.int().min(1).max(10_000),
  /** Drawn by the voter's device for this ballot: it makes the receipt theirs alone. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
}).refine(({ rating, abstainReason }) => rating === null || abstainReason === null, { path: ['abstainReason'] });

/**
 * Records one rating, or that somebody abstains, and answers after the commit with the receipt. The same
 * message sent twice counts once; one that is older than what is stored is refused; one that comes after the
 * close is refused, also in a race, because the close waits for the votes that are under way.
 */
export const castBallotProcedure = authorised('ballot.cast')
  .input(ZCastBallot)
  .mutation(async ({ ctx, input }) => {
    const answer = await ctx.database.castBallot(ctx.actor, input);
    if (answer === null) throw notFound();
    if (answer.verdict === 'stale') throw conflict('stale_ballot');
    return { revision: input.revision, rating: input.rating, receipt: answer.receipt };
  });
