/** What a physician says of one line; `revision` grows by one with each change of mind on the device. */
export type RevisedOpinion = {
  readonly revision: number;
  /** Null is the answer "not my field". */
  readonly rating: number | null;
  readonly reasonCodes: readonly string[];
  readonly reason: string;
};

export type OpinionVerdict = 'record' | 'same' | 'stale';

/**
 * What to do with an opinion that arrives, perhaps twice or late from a phone that lost its network. As
 * with ballots: a higher revision is recorded, a repeat counts once, and nothing older ever overwrites.
 */
export function acceptOpinion(current: RevisedOpinion | null, incoming: RevisedOpinion): OpinionVerdict {
  if (current === null || incoming.revision > current.revision) return 'record';
  return incoming.revision === current.revision && saysTheSame(current, incoming) ? 'same' : 'stale';
}

/** The order in which reasons were tapped says nothing. */
function saysTheSame(left: RevisedOpinion, right: RevisedOpinion): boolean {
  const codes = new Set(left.reasonCodes);
  return (
    left.rating === right.rating &&
    left.reason === right.reason &&
    codes.size === new Set(right.reasonCodes).size &&
    right.reasonCodes.every((code) => codes.has(code))
  );
}
