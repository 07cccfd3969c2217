import type { Rating, RatingStatus } from '@bonemet/ui';
import type { OwnBallot } from './types';
import type { Vote } from './unsent-votes';

/** My answer to one option, as far as the board has it. */
export type Entry = {
  readonly rating: Rating | null;
  readonly abstains: boolean;
  /** Shown to nobody but me. */
  readonly abstainReason: string | null;
  readonly revision: number;
  readonly status: RatingStatus;
  /** Why the board did not take it; null while it is under way, kept or received. */
  readonly refusal: string | null;
  /** By which the ballot is found in the count; null until it was received. */
  readonly receipt: string | null;
};

export const EMPTY_ENTRY: Entry = { rating: null, abstains: false, abstainReason: null, revision: 0, status: 'idle', refusal: null, receipt: null };

export type Entries = Readonly<Record<string, Entry>>;

export const fromStored = (ballots: readonly OwnBallot[]): Entries =>
  Object.fromEntries(
    ballots.map(({ optionId, rating, abstainReason, revision, receipt }) => [
      optionId,
      { rating: rating as Rating | null, abstains: rating === null, abstainReason, revision, status: 'saved' as const, refusal: null, receipt },
    ]),
  );

/** An answer that the board was just sent. */
export const sentEntry = ({ rating, abstainReason, revision }: Vote): Entry => ({
  rating, abstains: rating === null, abstainReason, revision, status: 'saving', refusal: null, receipt: null,
});

/**
 * After the board has refused a vote for good: what it counted before stands, with its receipt. Whoever only
 * added a reason to an abstention has lost nothing that counts, and is told of no refusal.
 */
export function refusedEntry(vote: Vote, reason: string, counted: Entry | null): Entry {
  if (counted === null) return { ...sentEntry(vote), status: 'failed', refusal: reason };
  return counted.rating === vote.rating ? counted : { ...counted, status: 'failed', refusal: reason };
}
