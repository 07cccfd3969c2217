import type { Actor } from '@bonemet/board';
import type { Reader } from '../reading/reader';

export type Vote = {
  readonly roundId: string;
  readonly optionId: string;
  /** From 1 to 9; null abstains. */
  readonly rating: number | null;
  readonly abstainReason: string | null;
  /** One more than the revision that the voter's screen last saw for this option; 1 for the first. */
  readonly revision: number;
  /** 32 hexadecimal digits that the voter's device has drawn. */
  readonly nonce: string;
};

/** `same` is a repeat and counts once; `stale` and `closed` did not count. */
export type VoteAnswer = {
  readonly verdict: 'recorded' | 'same' | 'stale' | 'closed';
  readonly meetingId: string;
  /** Of the ballot that stands. */
  readonly receipt: string;
};

const CAST_BALLOT = {
  name: 'cast_ballot',
  text: 'SELECT bonemet.cast_ballot($1, $2, $3, $4, $5, $6::smallint, $7, $8, $9) AS answer',
};

/**
 * Records one vote in one statement and one transaction (docs/adr/0015).
 * @returns null when the actor's institution has no such round
 * @throws what the guards of the database refuse; see `databaseRefusal`
 */
export async function castBallot(reader: Reader, actor: Actor, vote: Vote): Promise<VoteAnswer | null> {
  const { roundId, optionId, rating, abstainReason, revision, nonce } = vote;
  return (await reader.one(CAST_BALLOT, actor, [roundId, optionId, rating, abstainReason, revision, nonce])) as VoteAnswer | null;
}
