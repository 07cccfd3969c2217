import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { tellOfDocument } from './tell';

/** Takes a document out of the case, or puts it back at its place. While it is out nobody can open it. */
export const withdrawDocumentProcedure = authorised('document.write')
  .input(z.object({ documentId: ZId, withdrawn: z.boolean() }))
  .mutation(({ ctx, input: { documentId, withdrawn } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx } = unit;
      const found = await tx.document.findUnique({ where: { id: documentId }, select: { caseId: true } });
      if (!found) throw notFound();
      const { count } = await tx.document.updateMany({
        where: { id: documentId, withdrawnAt: withdrawn ? null : { not: null } },
        data: { withdrawnAt: withdrawn ? ctx.now() : null },
      });
      if (count === 0) return;
      await unit.audit({ type: withdrawn ? 'document.withdrawn' : 'document.changed', payload: { caseId: found.caseId, documentId } });
      tellOfDocument(ctx, unit, found.caseId);
    }),
  );
