import { currentFacts, type Transaction } from '@bonemet/db';
import { type CaseDraft, type CaseEntry, writeCaseFile } from '@bonemet/record';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** The case as a file. It leaves the house, so that it is recorded who took it: a mutation. */
export const exportFileProcedure = authorised('case.export')
  .input(z.object({ caseId: ZId }))
  .mutation(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, audit }) => {
      const draft = await draftOf(tx, caseId);
      await audit({ type: 'case.exported', payload: { caseId } });
      return { text: writeCaseFile(draft), fileName: `${kebab(draft.texts.pseudonym ?? '')}.bonemet-case.json` };
    }),
  );

/** The answers that stand, "unknown" among them; a lesion that was removed stays behind with its answers. */
async function draftOf(tx: Transaction, caseId: string): Promise<CaseDraft> {
  const found = await tx.case.findUnique({
    where: { id: caseId },
    select: {
      question: true, patientWishes: true, patient: { select: { pseudonym: true } },
      lesions: { where: { removedAt: null }, select: { id: true, letter: true, side: true }, orderBy: { letter: 'asc' } },
    },
  });
  if (!found) throw notFound();
  const { lesions, patient, question, patientWishes } = found;
  const letters = new Map(lesions.map(({ id, letter }) => [id, letter]));
  const facts = (await currentFacts(tx, [caseId])).get(caseId) ?? [];
  return {
    texts: { pseudonym: patient.pseudonym, question: question || null, patientWishes: patientWishes || null },
    lesions: lesions.map(({ letter, side }) => ({ letter, side: side === 'unknown' ? null : side })),
    entries: facts.flatMap(({ lesionId, fieldId, value }) => {
      const letter = lesionId === null ? null : letters.get(lesionId);
      return letter === undefined ? [] : [{ letter, fieldId, value } as CaseEntry];
    }),
  };
}

/** A name that every file system takes. */
function kebab(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
  return plain.split(/[^a-z\d]+/).filter((word) => word !== '').join('-') || 'case';
}
