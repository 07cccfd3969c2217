import { randomUUID } from 'node:crypto';
import { addLesion, createCase, recordFacts, type UnitOfWork } from '@bonemet/db';
import type { CaseDraft } from '@bonemet/record';
import { notFound } from '../refusal';
import { freePseudonym } from '../cases/pseudonym';

export type ImportedCase = { readonly caseId: string; readonly pseudonym: string };

/**
 * Stores a draft as a new case of a new patient, in the caller's transaction: whole or not at all. The
 * pseudonym of the file is never taken over, because here it could be somebody else's.
 */
export async function importCase(unit: UnitOfWork, boardId: string, { texts, lesions, entries }: CaseDraft): Promise<ImportedCase> {
  const { tx, audit } = unit;
  const board = await tx.board.findUnique({ where: { id: boardId }, select: { id: true } });
  if (!board) throw notFound();
  const pseudonym = await freePseudonym(tx);
  const caseId = await createCase(unit, {
    boardId: board.id, patientId: randomUUID(), pseudonym, identity: null, question: texts.question ?? '', patientWishes: texts.patientWishes, status: 'draft',
  });
  const lesionIds = new Map<string, string>();
  for (const { letter, side } of lesions) lesionIds.set(letter, await addLesion(unit, caseId, letter, side ?? 'unknown'));
  const facts = entries.map(({ letter, fieldId, value }) => ({ lesionId: letter === null ? null : idOf(lesionIds, letter), fieldId, value, basedOn: 0 }));
  const recorded = await recordFacts(unit, caseId, facts);
  // In a case that did not exist a moment ago nothing can stand already: anything else is two answers to one question.
  if (recorded.some(({ outcome }) => outcome !== 'recorded')) throw new Error('a draft answers a question twice');
  await audit({ type: 'case.imported', payload: { caseId, facts: entries.length } });
  return { caseId, pseudonym };
}

function idOf(lesionIds: ReadonlyMap<string, string>, letter: string): string {
  const id = lesionIds.get(letter);
  if (id === undefined) throw new Error('a fact of a draft belongs to no lesion of it');
  return id;
}
