import type { Transaction } from '../client';
import type { UnitOfWork } from '../unit-of-work';

export type BallotRow = { readonly optionId: string; readonly rating: number; readonly revision: number };

/** The actor's own ratings of a round. Row-level security would show no others before the reveal. */
export function ownBallots(tx: Transaction, roundIds: readonly string[], membershipId: string) {
  return tx.ballot.findMany({
    where: { roundId: { in: [...roundIds] }, membershipId },
    select: { roundId: true, optionId: true, rating: true, revision: true },
  });
}

/** What casting a ballot depends on, read under the lock of the meeting. */
export type BallotPlace = {
  readonly meetingId: string;
  readonly status: 'open' | 'closed' | 'revealed';
  /** How many options the ballot has, and how many of them this voter has rated so far. */
  readonly options: number;
  readonly answered: number;
  readonly stored: { readonly rating: number; readonly revision: number } | null;
};

type PlaceRow = { status: BallotPlace['status']; options: number; answered: number; rating: number | null; revision: number | null };

/**
 * Takes the meeting's row lock and then reads the round, in two statements: what is read before the
 * lock is held may be old by the time it is. This is the hot path, hence plain SQL.
 * @returns null when the actor's institution has no such round
 */
export async function lockBallotPlace(tx: Transaction, roundId: string, optionId: string, membershipId: string): Promise<BallotPlace | null> {
  const [meeting] = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id JOIN round r ON r.agenda_item_id = a.id
    WHERE r.id = ${roundId}::uuid FOR UPDATE OF m`;
  const [row] = await tx.$queryRaw<PlaceRow[]>`
    SELECT r.status::text AS status, b.rating, b.revision,
      (SELECT count(*)::int FROM round_option o WHERE o.round_id = r.id) AS options,
      (SELECT count(*)::int FROM ballot a WHERE a.round_id = r.id AND a.membership_id = ${membershipId}::uuid) AS answered
    FROM round r LEFT JOIN ballot b ON b.option_id = ${optionId}::uuid AND b.membership_id = ${membershipId}::uuid
    WHERE r.id = ${roundId}::uuid`;
  if (!meeting || !row) return null;
  const { status, options, answered, rating, revision } = row;
  return { meetingId: meeting.id, status, options, answered, stored: rating === null || revision === null ? null : { rating, revision } };
}

/** Writes or replaces the actor's rating of one option. The database refuses it unless the round is open. */
export async function saveBallot(unit: UnitOfWork, roundId: string, ballot: BallotRow): Promise<void> {
  const { tx, actor } = unit;
  await tx.$executeRaw`
    INSERT INTO ballot (institution_id, round_id, option_id, membership_id, rating, revision)
    VALUES (${actor.institutionId}::uuid, ${roundId}::uuid, ${ballot.optionId}::uuid, ${actor.membershipId}::uuid,
            ${ballot.rating}, ${ballot.revision})
    ON CONFLICT (option_id, membership_id)
    DO UPDATE SET rating = EXCLUDED.rating, revision = EXCLUDED.revision, cast_at = now()`;
}

/** Every rating of a round with the voter's specialty on that day; empty before the reveal but for one's own. */
export async function revealedBallots(tx: Transaction, roundId: string) {
  const [ballots, electors] = await Promise.all([
    tx.ballot.findMany({ where: { roundId }, select: { optionId: true, membershipId: true, rating: true } }),
    tx.roundElector.findMany({ where: { roundId }, select: { membershipId: true, specialty: true } }),
  ]);
  const specialtyOf = new Map(electors.map(({ membershipId, specialty }) => [membershipId, specialty]));
  return ballots.flatMap((ballot) => {
    const specialty = specialtyOf.get(ballot.membershipId);
    return specialty ? [{ ...ballot, specialty }] : [];
  });
}
