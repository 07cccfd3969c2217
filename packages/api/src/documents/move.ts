import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { lockCase, standingDocuments } from './document-row';
import { tellOfDocument } from './tell';

const ZMove = z.object({
  documentId: ZId,
  /** The document that it is to stand before; null for the end. */
  before: ZId.nullable(),
});

/** Puts a document elsewhere in the order in which the meeting sees them. */
export const moveDocumentProcedure = authorised('document.write')
  .input(ZMove)
  .mutation(({ ctx, input: { documentId, before } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx } = unit;
      const found = await tx.document.findFirst({ where: { id: documentId, withdrawnAt: null }, select: { caseId: true } });
      if (!found || !(await lockCase(tx, found.caseId))) throw notFound();
      const standing = await standingDocuments(tx, found.caseId);
      const others = standing.filter(({ id }) => id !== documentId);
      const own = standing.find(({ id }) => id === documentId);
      if (!own) throw notFound();
      const at = before === null ? others.length : before === documentId ? standing.indexOf(own) : others.findIndex(({ id }) => id === before);
      if (at < 0) throw notFound();
      const ordered = others.toSpliced(at, 0, own);
      if (ordered.every(({ id }, index) => id === standing[index]?.id)) return;
      for (const [index, { id, position }] of ordered.entries()) {
        if (position !== index + 1) await tx.document.update({ where: { id }, data: { position: index + 1 }, select: { id: true } });
      }
      await unit.audit({ type: 'document.changed', payload: { caseId: found.caseId, documentId } });
      tellOfDocument(ctx, unit, found.caseId);
    }),
  );
