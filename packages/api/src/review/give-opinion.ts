import { acceptOpinion, MOST_REASONS, REASON_CODES } from '@bonemet/board';
import { ownOpinion, saveOpinion } from '@bonemet/db';
import { z } from 'zod';
import { conflict, invalid, refusal } from '../refusal';
import { authorised, ZId } from '../trpc';
import { keysOf, loadReviewBallot } from './review-ballot';

const ZGiveOpinion = z.object({
  caseId: ZId,
  line: z.string().min(3).max(80),
  /** Null is the answer "not my field". */
  rating: z.int().min(1).max(9).nullable(),
  reasonCodes: z.array(z.enum(REASON_CODES)).max(MOST_REASONS).default([]),
  reason: z.string().trim().max(1_000).default(''),
  /** One more than the revision that this physician's screen last saw for the line; 1 for the first. */
  revision: z.int().min(1).max(10_000),
});

/**
 * Records an opinion and answers after the commit. The same message sent twice counts once; one that is
 * older than what is stored is refused. After the hour at which opinions close it is still taken, until
 * the reveal, which the database guards. Nothing is announced: who answers when is nobody's business.
 */
export const giveOpinionProcedure = authorised('opinion.give')
  .input(ZGiveOpinion)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      const { caseId, line, revision } = input;
      const { specialty } = actor;
      if (specialty === null) throw refusal('FORBIDDEN', 'specialty_missing');
      const review = await loadReviewBallot(tx, caseId);
      const stored = await ownOpinion(tx, caseId, line, actor.membershipId);
      // Before the state: a repeated message whose first copy arrived in time was counted, and is told so.
      if (acceptOpinion(stored, input) === 'same') return { revision };
      if (review.state === 'revealed') throw conflict('opinions_revealed');
      if (review.state !== 'open') throw conflict('review_not_open');
      if (!stored && !keysOf(review.lines).includes(line)) throw invalid('unknown_option', 'line');

      if (acceptOpinion(stored, input) === 'stale') throw conflict('stale_ballot');
      if (!(await saveOpinion(unit, specialty, input))) {
        // Another screen of the same person was faster since the first look.
        const faster = await ownOpinion(tx, caseId, line, actor.membershipId);
        if (acceptOpinion(faster, input) === 'same') return { revision };
        throw conflict('stale_ballot');
      }
      await audit({ type: 'opinion.given', payload: { caseId, line } });
      return { revision };
    }),
  );
