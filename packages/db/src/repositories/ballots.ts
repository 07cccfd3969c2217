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
