import type { CaseStatus, Specialty } from '@bonemet/board';
import type { Transaction } from '../client';

/**
 * Takes the row lock of a case until the end of the transaction, for whoever moves it along its way.
 * @returns null when the actor's institution has no such case
 */
export async function lockCase(tx: Transaction, caseId: string): Promise<{ readonly id: string; readonly status: CaseStatus } | null> {
  const [found] = await tx.$queryRaw<{ id: string; status: CaseStatus }[]>`
    SELECT id, status::text AS status FROM clinical_case WHERE id = ${caseId}::uuid FOR UPDATE`;
  return found ?? null;
}

const REQUEST = {
  id: true, caseId: true, lesionId: true, fieldId: true, specialty: true, body: true, blocks: true, raisedById: true, raisedAt: true,
  answer: true, answeredById: true, answeredAt: true,
} as const;

/** All requests of a case, open ones first, then by age. */
export async function requestsOfCase(tx: Transaction, caseId: string) {
  const all = await tx.dataRequest.findMany({ where: { caseId }, select: REQUEST, orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }] });
  return [...all.filter(({ answeredAt }) => answeredAt === null), ...all.filter(({ answeredAt }) => answeredAt !== null)];
}

/** Open requests to a specialty about cases that are not decided, oldest first. */
export function openRequestsTo(tx: Transaction, specialty: Specialty, limit: number) {
  return tx.dataRequest.findMany({
    where: { specialty, answeredAt: null, case: { status: { in: ['draft', 'ready', 'needs_data', 'scheduled', 'in_discussion'] } } },
    select: { ...REQUEST, case: { select: { patient: { select: { pseudonym: true } } } }, lesion: { select: { letter: true } } },
    orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
}

/** Whether a case stands on the agenda of a meeting that is not over. */
export async function standsOnAgenda(tx: Transaction, caseId: string): Promise<boolean> {
  return (await tx.agendaItem.count({ where: { caseId, meeting: { status: { not: 'closed' } } } })) > 0;
}

/** Names and specialties for the ids of some memberships, also of people who have left. */
export async function peopleByIds(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.membership.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, specialty: true, user: { select: { displayName: true } } },
  });
  return new Map(rows.map(({ id, specialty, user }) => [id, { membershipId: id, displayName: user.displayName, specialty }]));
}
