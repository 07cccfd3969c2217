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

/** `same` is a repeat and counts once; `stale` did not count. */
export type VoteAnswer = {
  readonly verdict: 'recorded' | 'same' | 'stale';
  /** Of the ballot that stands. */
  readonly receipt: string;
};

const CAST_BALLOT = {
  name: 'cast_ballot',
  text: 'SELECT bonemet.cast_ballot($1, $2, $3, $4, $5::smallint, $6, $7, $8) AS answer',
};

const MEETING_OF_ROUND = { name: 'meeting_of_round', text: 'SELECT bonemet.meeting_of_round($1, $2, $3, $4) AS answer' };
/** How many rounds a process remembers the meeting of: far more than are ever open at once. */
const MOST_REMEMBERED = 1_000;

/** Records votes, each in one statement and one transaction (docs/adr/0016). */
export class BallotBox {
  private readonly meetings = new Map<string, string>();

  /** @param recorded told the meeting of every vote that was committed */
  constructor(
    private readonly reader: Reader,
    private readonly recorded: (institutionId: string, meetingId: string) => void,
  ) {}

  /**
   * @returns null when the actor's institution has no such round
   * @throws what the guards of the database refuse; see `databaseRefusal`
   */
  async cast(actor: Actor, vote: Vote): Promise<VoteAnswer | null> {
    const meetingId = await this.meetingOf(actor, vote.roundId);
    if (meetingId === null) return null;
    const { roundId, optionId, rating, abstainReason, revision, nonce } = vote;
    const { institutionId, membershipId } = actor;
    const values = [institutionId, membershipId, roundId, optionId, rating, abstainReason, revision, nonce];
    const [verdict, receipt] = (await this.reader.ask(CAST_BALLOT, values)) as [VoteAnswer['verdict'], string];
    if (verdict === 'recorded') this.recorded(institutionId, meetingId);
    return { verdict, receipt };
  }

  /** Where a round belongs never changes. What is remembered opens no door: each vote is guarded again. */
  private async meetingOf(actor: Actor, roundId: string): Promise<string | null> {
    const key = `${actor.institutionId}/${roundId}`;
    const known = this.meetings.get(key);
    if (known) return known;
    const found = (await this.reader.one(MEETING_OF_ROUND, actor, [roundId])) as string | null;
    if (found === null) return null;
    const [oldest] = this.meetings.keys();
    if (oldest !== undefined && this.meetings.size >= MOST_REMEMBERED) this.meetings.delete(oldest);
    this.meetings.set(key, found);
    return found;
  }
}
