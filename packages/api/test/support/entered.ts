import { addLesion, recordFact, type SessionActor } from '@bonemet/db';
import type { Hospital, TestDatabase } from '@bonemet/testing';

export type EnteredCase = {
  readonly pseudonym?: string;
  readonly question?: string;
  readonly wishes?: string | null;
  readonly primary?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly lesions?: readonly { readonly site: string; readonly level?: string }[];
  readonly comments?: readonly string[];
  readonly status?: 'draft' | 'ready' | 'scheduled' | 'needs_data';
  readonly protocolName?: string;
  readonly createdAt?: Date;
  /** A patient who is known already. */
  readonly patientId?: string;
};

/** A case as it stands after somebody entered it, with the ids of its lesions. */
export function enterCase({ database }: TestDatabase, { boardId }: Pick<Hospital, 'boardId'>, actor: SessionActor, entry: EnteredCase) {
  const { institutionId, membershipId } = actor;
  return database.withActor(actor, async (unit) => {
    const { tx, audit } = unit;
    const patientId = entry.patientId ?? crypto.randomUUID();
    if (!entry.patientId) await tx.patient.create({ data: { id: patientId, institutionId, pseudonym: entry.pseudonym ?? `Star ${patientId}` } });
    const { id: caseId } = await tx.case.create({
      data: {
        institutionId, boardId, patientId, referrerId: membershipId, question: entry.question ?? '', patientWishes: entry.wishes ?? null,
        status: entry.status ?? 'draft',
        ...(entry.protocolName !== undefined && { discussion: 'protocol', protocolName: entry.protocolName }),
        ...(entry.createdAt && { createdAt: entry.createdAt }),
      },
    });
    await audit({ type: 'case.created', payload: { caseId } });
    const facts = { ...(entry.primary !== undefined && { 'cancer.primary': entry.primary }), ...entry.facts };
    for (const [fieldId, value] of Object.entries(facts)) await recordFact(unit, { caseId, lesionId: null, fieldId, value, basedOn: 0 });
    const lesionIds: string[] = [];
    for (const [index, { site, level }] of (entry.lesions ?? []).entries()) {
      const lesionId = await addLesion(unit, caseId, 'ABCDE'[index] ?? 'Z', 'left');
      lesionIds.push(lesionId);
      await recordFact(unit, { caseId, lesionId, fieldId: 'lesion.site', value: site, basedOn: 0 });
      if (level) await recordFact(unit, { caseId, lesionId, fieldId: 'spine.level', value: level, basedOn: 0 });
    }
    for (const body of entry.comments ?? []) {
      const { id: commentId } = await tx.comment.create({ data: { institutionId, caseId, body, mentions: [], authorId: membershipId } });
      await audit({ type: 'comment.written', payload: { caseId, commentId } });
    }
    return { caseId, patientId, lesionIds };
  });
}
