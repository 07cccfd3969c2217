/** One voter's rating of one option; `revision` grows by one with each change of mind on the device. */
export type RevisedRating = { readonly revision: number; readonly rating: number };

export type BallotVerdict = 'record' | 'same' | 'stale';

/**
 * What to do with a ballot that arrives, perhaps twice or late from a phone that lost its network.
 * A higher revision is recorded. The same revision with the same rating is a repeat and counts once.
 * A lower revision, or the same revision with another rating, must never overwrite what is recorded.
 */
export function acceptBallot(current: RevisedRating | null, incoming: RevisedRating): BallotVerdict {
  if (current === null || incoming.revision > current.revision) return 'record';
  const repeated = incoming.revision === current.revision && incoming.rating === current.rating;
  return repeated ? 'same' : 'stale';
}
