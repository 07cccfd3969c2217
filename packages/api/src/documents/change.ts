import { isDay } from '@bonemet/engine';
import { z } from 'zod';
import { dayOf } from '../cases/entry';
import { invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { tellOfDocument } from './tell';

/** What is left out stays as it is: two people who describe one picture do not write over each other. */
const ZChange = z.object({
  documentId: ZId,
  caption: z.string().trim().max(500).optional(),
  lesionId: ZId.nullable().optional(),
  /** YYYY-MM-DD; null when nobody knows. */
  takenOn: z.string().max(10).nullable().optional(),
});

/** Says what a picture shows, of which lesion, and when it was taken. */
export const changeDocumentProcedure = authorised('document.write')
  .input(ZChange)
  .mutation(({ ctx, input: { documentId, caption, lesionId, takenOn } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx } = unit;
      if (takenOn != null && !isDay(takenOn)) throw invalid('not_a_day', 'takenOn');
      if (takenOn != null && takenOn > dayOf(ctx.now())) throw invalid('in_the_future', 'takenOn');
      const found = await tx.document.findFirst({ where: { id: documentId, withdrawnAt: null }, select: { caseId: true } });
      if (!found) throw notFound();
      if (lesionId != null && !(await tx.lesion.findFirst({ where: { id: lesionId, caseId: found.caseId }, select: { id: true } }))) throw notFound();
      await tx.document.update({
        where: { id: documentId },
        data: {
          ...(caption !== undefined && { caption }),
          ...(lesionId !== undefined && { lesionId }),
          ...(takenOn !== undefined && { takenOn: takenOn === null ? null : new Date(takenOn) }),
        },
        select: { id: true },
      });
      await unit.audit({ type: 'document.changed', payload: { caseId: found.caseId, documentId } });
      tellOfDocument(ctx, unit, found.caseId);
    }),
  );
