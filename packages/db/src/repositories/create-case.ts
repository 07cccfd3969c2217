import { randomUUID } from 'node:crypto';
import type { SealedIdentity } from '../identity/vault';
import type { UnitOfWork } from '../unit-of-work';
import { recordFacts } from './facts';

export type NewCase = {
  readonly boardId: string;
  readonly patientId: string;
  readonly pseudonym: string;
  /** Null while nobody has said who the patient is. */
  readonly identity: SealedIdentity | null;
  readonly question: string;
  readonly patientWishes: string | null;
  readonly status: 'draft' | 'ready' | 'scheduled';
  /** For a case of the demonstration that lies in the past; left out, it begins now. */
  readonly createdAt?: Date;
};

/** Adds a patient with identity and a first case. The unit must have been opened for this patient's identity. */
export async function createCase(unit: UnitOfWork, entry: NewCase): Promise<string> {
  const { tx, actor, audit } = unit;
  const { institutionId, membershipId } = actor;
  const { boardId, patientId, pseudonym, question, patientWishes, status, createdAt } = entry;
  await tx.patient.create({ data: { id: patientId, institutionId, pseudonym } });
  if (entry.identity) {
    await tx.patientIdentity.create({ data: { patientId, institutionId, ...entry.identity }, select: { patientId: true } });
    await audit({ type: 'identity.recorded', payload: { patientId } });
  }
  const created = await tx.case.create({
    data: { institutionId, boardId, patientId, question, patientWishes, status, referrerId: membershipId, ...(createdAt && { createdAt }) },
  });
  if (status !== 'draft') await tx.review.create({ data: { caseId: created.id, institutionId, ...(createdAt && { openedAt: createdAt }) } });
  await audit({ type: 'case.created', payload: { caseId: created.id } });
  // What a case begins with has its place in the history, like all that is typed later.
  const sheet = [['sheet.question', question], ['sheet.wishes', patientWishes]] as const;
  const begun = sheet.flatMap(([fieldId, value]) => (value ? [{ lesionId: null, fieldId, value, basedOn: 0 }] : []));
  await recordFacts(unit, created.id, begun);
  return created.id;
}

export type LesionSide = 'left' | 'right' | 'midline' | 'unknown';

/** Adds a lesion under its letter. */
export async function addLesion(unit: UnitOfWork, caseId: string, letter: string, side: LesionSide, lesionId: string = randomUUID()): Promise<string> {
  const { tx, actor, audit } = unit;
  const { id } = await tx.lesion.create({ data: { id: lesionId, institutionId: actor.institutionId, caseId, letter, side } });
  await audit({ type: 'lesion.added', payload: { caseId, lesionId: id } });
  return id;
}
