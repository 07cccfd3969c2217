import { compareShown, type Specialty } from '../people/specialties';
import type { RevealedOption, RevealedRating, RoundOption } from './events';

/** A stored ballot line, read only to count a reveal. The key of the voter does not leave this file. */
export type CountedBallot = {
  readonly optionId: string;
  readonly voter: string;
  /** Null for whoever abstained. */
  readonly rating: number | null;
  readonly specialty: Specialty | null;
};

/** Sorts by rating, then by specialty: the order of arrival would tell who voted when, and so who. */
export function sortRatings(ratings: readonly RevealedRating[]): RevealedRating[] {
  return ratings
    .map(({ rating, specialty }) => ({ rating, specialty }))
    .sort((left, right) => left.rating - right.rating || compareShown(left.specialty, right.specialty));
}

/**
 * Counts a reveal: for each option the ratings without names, and how many voters changed theirs since
 * the round before. `previous` is null for a first round; an option that nobody rated in both rounds,
 * because it is new, has no movement to tell.
 */
export function revealResults(
  options: readonly RoundOption[],
  ballots: readonly CountedBallot[],
  previous: readonly CountedBallot[] | null,
): RevealedOption[] {
  return options.map(({ optionId }) => {
    const own = ballots.filter((ballot) => ballot.optionId === optionId);
    const ratings = own.flatMap(({ rating, specialty }) => (rating === null ? [] : [{ rating, specialty }]));
    return { optionId, ratings: sortRatings(ratings), moved: countMoved(own, previous, optionId), abstained: own.length - ratings.length };
  });
}

function countMoved(
  ballots: readonly CountedBallot[],
  previous: readonly CountedBallot[] | null,
  optionId: string,
): number | null {
  const before = new Map<string, number>();
  for (const ballot of previous ?? []) {
    if (ballot.optionId === optionId && ballot.rating !== null) before.set(ballot.voter, ballot.rating);
  }
  const both = ballots.filter(({ voter, rating }) => rating !== null && before.has(voter));
  return both.length === 0 ? null : both.filter(({ voter, rating }) => before.get(voter) !== rating).length;
}
