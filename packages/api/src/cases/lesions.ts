import { addLesion, lockCase, nextLetter, recordFacts, type UnitOfWork } from '@bonemet/db';
import { validateFact } from '@bonemet/engine';
import { z } from 'zod';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, type AuthorisedContext, ZId } from '../trpc';

const ZAddLesion = z.object({
  caseId: ZId,
  /** Made by the screen, so that a message that is sent twice adds one lesion. */
  lesionId: ZId,
  side: z.enum(['left', 'right', 'midline', 'unknown']),
  site: z.string().max(80).nullable(),
  level: z.string().max(10).nullable(),
});

const tellChange = ({ database, actor }: AuthorisedContext, unit: UnitOfWork, caseId: string) =>
  unit.afterCommit(() => database.cases.tell({ kind: 'changed', caseId, by: actor.membershipId }));

/** Adds a lesion where somebody pointed on the drawing, under the next letter of the case. */
export const addLesionProcedure = authorised('case.write')
  .input(ZAddLesion)
  .mutation(({ ctx, input }) => {
    const adding = ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx } = unit;
      const { caseId, lesionId, side, site, level } = input;
      for (const [fieldId, value] of [['lesion.site', site], ['spine.level', level]] as const) {
        const verdict = validateFact(fieldId, value);
        if (!verdict.ok) throw invalid(verdict.code, fieldId);
      }
      // Two people who point at once get two letters.
      const [found] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM clinical_case WHERE id = ${caseId}::uuid FOR UPDATE`;
      if (!found) throw notFound();
      const known = await tx.lesion.findUnique({ where: { id: lesionId }, select: { caseId: true, letter: true } });
      if (known) {
        if (known.caseId !== caseId) throw notFound();
        return { lesionId, letter: known.letter };
      }
      const letter = await nextLetter(tx, caseId);
      if (letter === null) throw conflict('too_many_lesions');
      await addLesion(unit, caseId, letter, side, lesionId);
      const facts = [{ fieldId: 'lesion.site', value: site }, { fieldId: 'spine.level', value: level }].filter(({ value }) => value !== null);
      await recordFacts(unit, caseId, facts.map((fact) => ({ ...fact, lesionId, basedOn: 0 })));
      tellChange(ctx, unit, caseId);
      return { lesionId, letter };
    });
    // An id that is taken where this actor cannot see is not theirs to use, and tells them nothing.
    return adding.catch((error: unknown) => {
      throw (error as { code?: string }).code === 'P2002' ? notFound() : error;
    });
  });

const ZRemoval = z.object({ caseId: ZId, lesionId: ZId, removed: z.boolean() });

/** Takes a lesion out of the case, or puts it back. Its answers and its letter stay its own. */
export const removeLesionProcedure = authorised('case.write')
  .input(ZRemoval)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { caseId, lesionId, removed } = input;
      // A signature that is under way fixes the case as it is, or waits for this change and looks again.
      await lockCase(unit.tx, caseId);
      const { count } = await unit.tx.lesion.updateMany({
        where: { id: lesionId, caseId, removedAt: removed ? null : { not: null } },
        data: { removedAt: removed ? ctx.now() : null },
      });
      if (count === 0) {
        const there = await unit.tx.lesion.findFirst({ where: { id: lesionId, caseId }, select: { id: true } });
        if (!there) throw notFound();
        return;
      }
      await unit.audit({ type: removed ? 'lesion.removed' : 'lesion.restored', payload: { caseId, lesionId } });
      tellChange(ctx, unit, caseId);
    }),
  );
