import { type BallotOption, opinionsCloseAt, reviewState } from '@bonemet/board';
import { loadCase, loadProposals, loadReview, type Transaction } from '@bonemet/db';
import { evaluate } from '@bonemet/engine';
import { engineInput } from '../cases/engine-input';
import { notFound } from '../refusal';
import { proposedBallot } from '../rounds/proposal';

/** The keys of a ballot's lines, in their order. */
export const keysOf = (lines: readonly BallotOption[]): string[] => lines.map(({ key }) => key);

/** A case under review as it stands now: its state, its ballot, and what the engine says of it. */
export async function loadReviewBallot(tx: Transaction, caseId: string) {
  const review = await loadReview(tx, caseId);
  const record = review && (await loadCase(tx, caseId));
  if (!review || !record) throw notFound();
  const proposals = await loadProposals(tx, [caseId]);
  const evaluation = evaluate(engineInput(record));
  const closesAt = review.meeting && opinionsCloseAt(review.meeting.startsAt, review.closeHours);
  return {
    record, evaluation, proposals, closesAt,
    meeting: review.meeting,
    state: reviewState(review),
    lines: proposedBallot(record, proposals, evaluation),
  };
}
