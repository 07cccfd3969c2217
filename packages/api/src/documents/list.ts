import { peopleByIds } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { readImage, readRemovals } from './document-row';

const SHOWN = {
  id: true, kind: true, caption: true, size: true, removed: true, image: true, studyInstanceUid: true, takenOn: true, uploadedById: true,
  uploadedAt: true, lesion: { select: { id: true, letter: true } },
} as const;

/** The key images and documents of a case in the order of the meeting, without those that were withdrawn. */
export const listDocumentsProcedure = authorised('document.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      if (!(await tx.case.findUnique({ where: { id: caseId }, select: { id: true } }))) throw notFound();
      const rows = await tx.document.findMany({ where: { caseId, withdrawnAt: null }, select: SHOWN, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
      const people = await peopleByIds(tx, rows.map(({ uploadedById }) => uploadedById));
      return rows.map(({ uploadedById, lesion, image, removed, takenOn, ...row }) => ({
        ...row,
        lesionId: lesion?.id ?? null,
        lesionLetter: lesion?.letter ?? null,
        image: readImage(image),
        removed: readRemovals(removed),
        takenOn: takenOn?.toISOString().slice(0, 10) ?? null,
        uploadedBy: people.get(uploadedById) ?? null,
      }));
    }),
  );
