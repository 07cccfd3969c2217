import type { AnalgesiaChange, Answer, Complication, FollowUpPoint, NotCarriedOutReason, Quorum, Specialty } from '@bonemet/board';
import type { Transaction } from '../client';

type NewestDecision = {
  readonly caseId: string;
  readonly id: string;
  readonly version: number;
  readonly signedAt: Date;
  readonly standing: string;
  /** As it was signed. */
  readonly quorum: Quorum;
};

/**
 * Of each case the decision that holds: what the meeting that decided last decided, in its newest version. A
 * later amendment of what an earlier meeting decided does not make that one the last.
 */
export function newestDecisions(tx: Transaction, caseIds: readonly string[]): Promise<NewestDecision[]> {
  return tx.$queryRaw<NewestDecision[]>`
    SELECT DISTINCT ON (d.case_id) d.case_id AS "caseId", d.id, d.version, d.signed_at AS "signedAt", d.standing, d.snapshot -> 'quorum' AS quorum
    FROM decision d JOIN decision first ON first.agenda_item_id = d.agenda_item_id AND first.version = 1
    WHERE d.case_id = ANY (${[...caseIds]}::uuid[]) AND d.signed_at IS NOT NULL
    ORDER BY d.case_id, first.signed_at DESC, d.agenda_item_id DESC, d.version DESC`;
}

/** Null for a case that was decided without a decision. */
export async function newestDecision(tx: Transaction, caseId: string): Promise<NewestDecision | null> {
  const [newest] = await newestDecisions(tx, [caseId]);
  return newest ?? null;
}

const EXECUTION = {
  id: true, decisionId: true, version: true, carriedOut: true, happenedOn: true, reason: true, note: true, recordedById: true, recordedAt: true,
} as const;

/** What became of a decision, the newest record first: that one counts. */
export async function executionsOfCase(tx: Transaction, caseId: string) {
  const rows = await tx.execution.findMany({ where: { caseId }, select: EXECUTION, orderBy: { version: 'desc' } });
  return rows.map(({ reason, ...row }) => ({ ...row, reason: reason as NotCarriedOutReason | null }));
}

export type StoredFollowUp = {
  readonly id: string;
  readonly caseId: string;
  readonly lesionId: string | null;
  readonly point: FollowUpPoint;
  readonly version: number;
  readonly seenOn: Date;
  readonly pain: number | null;
  readonly analgesia: AnalgesiaChange;
  readonly complication: Complication;
  readonly fracture: Answer;
  readonly localControl: Answer;
  readonly note: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
};

/** The entries of some cases that count: the newest version of each point, for the patient and for each lesion. */
export function currentFollowUps(tx: Transaction, caseIds: readonly string[]): Promise<StoredFollowUp[]> {
  return tx.$queryRaw<StoredFollowUp[]>`
    SELECT DISTINCT ON (case_id, lesion_id, point)
      id, case_id AS "caseId", lesion_id AS "lesionId", point::text AS point, version, seen_on AS "seenOn", pain, analgesia::text AS analgesia, complication,
      fracture::text AS fracture, local_control::text AS "localControl", note, recorded_by_id AS "recordedById", recorded_at AS "recordedAt"
    FROM follow_up WHERE case_id = ANY (${[...caseIds]}::uuid[])
    ORDER BY case_id, lesion_id, point, version DESC`;
}

/** Pain from 0 to 10 as it stood when the case was decided, for each lesion of which somebody said. */
export async function painBefore(tx: Transaction, caseId: string): Promise<{ readonly lesionId: string; readonly pain: number }[]> {
  const facts = await tx.fact.findMany({
    where: { caseId, fieldId: 'pain.vas', lesion: { removedAt: null } },
    select: { lesionId: true, value: true, withdrawn: true },
    orderBy: [{ lesionId: 'asc' }, { version: 'desc' }],
    distinct: ['lesionId'],
  });
  return facts.flatMap(({ lesionId, value, withdrawn }) => (lesionId !== null && !withdrawn && typeof value === 'number' ? [{ lesionId, pain: value }] : []));
}

const TASK = {
  id: true, caseId: true, decisionId: true, what: true, assigneeId: true, specialty: true, dueOn: true, addedById: true, addedAt: true,
  doneById: true, doneAt: true, cancelledById: true, cancelledAt: true,
} as const;

export function tasksOfCase(tx: Transaction, caseId: string) {
  return tx.task.findMany({ where: { caseId }, select: TASK, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] });
}

/** Open tasks of one person, or of the specialty they speak for, by day. */
export async function tasksFor(tx: Transaction, membershipId: string, specialty: Specialty | null, limit: number) {
  const rows = await tx.task.findMany({
    where: { doneAt: null, cancelledAt: null, OR: [{ assigneeId: membershipId }, ...(specialty ? [{ specialty }] : [])] },
    select: { ...TASK, case: { select: { patient: { select: { pseudonym: true } } } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(({ case: { patient }, ...task }) => ({ ...task, pseudonym: patient.pseudonym }));
}
