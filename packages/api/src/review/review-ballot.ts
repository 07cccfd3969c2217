import { type BallotOption, opinionsCloseAt, reviewResults, reviewState } from '@bonemet/board';
import { loadCase, loadProposals, loadReview, revealedOpinions, type Transaction } from '@bonemet/db';
import { evaluate } from '@bonemet/engine';
import { engineInput } from '../cases/engine-input';
import { asShown } from '../meetings/shown-ratings';
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
    ratingsShown: review.ratingsShown,
    state: reviewState(review),
    lines: proposedBallot(record, proposals, evaluation),
  };
}

/** What was said of each line of a revealed review, as its board shows it: on the page of the case and in the meeting alike. */
export async function shownResults(tx: Transaction, caseId: string, { lines, ratingsShown }: Pick<Awaited<ReturnType<typeof loadReviewBallot>>, 'lines' | 'ratingsShown'>) {
  return reviewResults(keysOf(lines), asShown(await revealedOpinions(tx, caseId), ratingsShown));
}
