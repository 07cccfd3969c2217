import type { Transaction } from '../client';

/** The actor's own ballots of rounds, the newest of each option. Row-level security would show no others before the reveal. */
export async function ownBallots(tx: Transaction, roundIds: readonly string[], membershipId: string) {
  return tx.ballot.findMany({
    where: { roundId: { in: [...roundIds] }, membershipId },
    select: { roundId: true, optionId: true, rating: true, abstainReason: true, revision: true, receipt: true },
    distinct: ['optionId'],
    orderBy: [{ optionId: 'asc' }, { revision: 'desc' }],
  });
}

/** What counts in a round, with the voter's specialty on that day; empty before the reveal but for one's own. */
export async function revealedBallots(tx: Transaction, roundId: string) {
  const [ballots, electors, round] = await Promise.all([
    tx.ballot.findMany({
      where: { roundId },
      select: { optionId: true, membershipId: true, rating: true, nonce: true, receipt: true },
      // The newest revision of each voter and option is what counts.
      distinct: ['optionId', 'membershipId'],
      orderBy: [{ optionId: 'asc' }, { membershipId: 'asc' }, { revision: 'desc' }],
    }),
    tx.roundElector.findMany({ where: { roundId }, select: { membershipId: true, specialty: true } }),
    tx.round.findUnique({ where: { id: roundId }, select: { closedAt: true, agendaItem: { select: { conflicts: true } } } }),
  ]);
  const specialtyOf = new Map(electors.map(({ membershipId, specialty }) => [membershipId, specialty]));
  const conflicted = conflictedAt(round?.closedAt ?? null, round?.agendaItem.conflicts ?? []);
  return ballots.flatMap((ballot) => {
    const specialty = specialtyOf.get(ballot.membershipId);
    return specialty && !conflicted.has(ballot.membershipId) ? [{ ...ballot, specialty }] : [];
  });
}

type Conflict = { readonly membershipId: string; readonly declaredAt: Date; readonly withdrawnAt: Date | null };

/** Whose ballots did not count when the round was closed; what is declared or withdrawn later concerns later rounds. */
function conflictedAt(closedAt: Date | null, conflicts: readonly Conflict[]): ReadonlySet<string> {
  if (closedAt === null) return new Set();
  const stood = conflicts.filter(({ declaredAt, withdrawnAt }) => declaredAt <= closedAt && (withdrawnAt === null || withdrawnAt > closedAt));
  return new Set(stood.map(({ membershipId }) => membershipId));
}
