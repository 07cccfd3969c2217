import { opinionsCloseAt } from '@bonemet/board';
import { loadCases, loadProposals, type OpenReview, ownOpinions, placedReviews, type Transaction, unplacedReviews } from '@bonemet/db';
import { evaluate } from '@bonemet/engine';
import { z } from 'zod';
import { engineInput } from '../cases/engine-input';
import { proposedBallot } from '../rounds/proposal';
import { authorised, ZId } from '../trpc';
import { keysOf } from './review-ballot';

const FIRST_PAGE = 30;

const ZNeedsMine = z.object({
  /** The last case without a place that was seen; null for the first page, which also holds all that have one. */
  after: ZId.nullable().default(null),
  limit: z.int().min(1).max(50).default(FIRST_PAGE),
});

/** The cases on which I am asked, each with how many of its lines I have answered: by meeting, then those that wait for one. */
export const needsMineProcedure = authorised('opinion.readOwn')
  .input(ZNeedsMine)
  .query(({ ctx, input: { after, limit } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
      const placed = after === null ? await placedReviews(tx) : [];
      const rest = await unplacedReviews(tx, limit + 1, after);
      const unplaced = rest.slice(0, limit);
      const cases = await withProgress(tx, [...placed, ...unplaced], actor.membershipId);
      return { cases, next: rest.length > limit ? (unplaced.at(-1)?.caseId ?? null) : null };
    }),
  );

/**
 * How many of those of the first page wait for me. A ballot is never empty, so a case that I have not begun
 * waits in any case: only those that I have begun are evaluated.
 */
export const countWaitingProcedure = authorised('opinion.readOwn').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
    const reviews = [...(await placedReviews(tx)), ...(await unplacedReviews(tx, FIRST_PAGE, null))];
    const mine = await ownOpinions(tx, reviews.map(({ caseId }) => caseId), actor.membershipId);
    const begun = reviews.filter(({ caseId }) => mine.some((opinion) => opinion.caseId === caseId));
    const finished = (await withProgress(tx, begun, actor.membershipId)).filter(({ lines, answered }) => answered === lines);
    return reviews.length - finished.length;
  }),
);

async function withProgress(tx: Transaction, reviews: readonly OpenReview[], membershipId: string) {
  const ids = reviews.map(({ caseId }) => caseId);
  const records = new Map((await loadCases(tx, ids)).map((record) => [record.id, record]));
  const proposals = await loadProposals(tx, ids);
  const mine = await ownOpinions(tx, ids, membershipId);
  return reviews.flatMap(({ caseId, meetingId, startsAt, closeHours }) => {
    const record = records.get(caseId);
    if (!record) return [];
    const evaluation = evaluate(engineInput(record));
    const keys = keysOf(proposedBallot(record, proposals.filter((proposal) => proposal.caseId === caseId), evaluation));
    const answered = new Set(mine.filter((opinion) => opinion.caseId === caseId).map(({ line }) => line));
    return [{
      record, evaluation, meetingId, startsAt,
      closesAt: startsAt && opinionsCloseAt(startsAt, closeHours),
      lines: keys.length,
      answered: keys.filter((key) => answered.has(key)).length,
    }];
  });
}
