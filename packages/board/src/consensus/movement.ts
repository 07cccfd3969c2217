import { median } from './percentile';
import type { Rating } from './rating';

/** The ratings of one option in one round, by a key that says nothing about the voter. */
export type RatingsByVoter = ReadonlyMap<string, Rating>;

export type Movement = {
  /** Voters who rated in both rounds; only they can have moved. */
  readonly voters: number;
  readonly moved: number;
  readonly joined: number;
  readonly left: number;
  readonly firstMedian: number | null;
  readonly secondMedian: number | null;
  /** Second median minus first, over everybody who rated; null when a round is empty. */
  readonly medianChange: number | null;
};

/** How a panel moved between two rounds on one option. Somebody who rated only once has not moved. */
export function movement(first: RatingsByVoter, second: RatingsByVoter): Movement {
  const both = [...first.keys()].filter((voter) => second.has(voter));
  const firstMedian = medianOf(first);
  const secondMedian = medianOf(second);
  return {
    voters: both.length,
    moved: both.filter((voter) => first.get(voter) !== second.get(voter)).length,
    joined: second.size - both.length,
    left: first.size - both.length,
    firstMedian,
    secondMedian,
    medianChange: firstMedian === null || secondMedian === null ? null : secondMedian - firstMedian,
  };
}

function medianOf(ratings: RatingsByVoter): number | null {
  return median([...ratings.values()].sort((left, right) => left - right));
}
