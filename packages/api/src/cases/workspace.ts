import { currentEntries, entryHistory, listPeople } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const HISTORY_SHOWN = 100;

/** All that the form of a case works with: every entry with its version, and who may be meant by an id. */
export const caseWorkspaceProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const found = await tx.case.findUnique({
        where: { id: input.caseId },
        select: {
          id: true, status: true, discussion: true, protocolName: true, createdAt: true,
          patient: { select: { pseudonym: true } },
          board: { select: { id: true, name: true, laboratoryDays: true, imagingDays: true, viewerUrl: true } },
          lesions: { select: { id: true, letter: true, side: true, removedAt: true }, orderBy: { letter: 'asc' } },
        },
      });
      if (!found) throw notFound();
      const { patient, lesions, ...rest } = found;
      const entries = (await currentEntries(tx, [found.id])).get(found.id) ?? [];
      return {
        ...rest,
        pseudonym: patient.pseudonym,
        lesions: lesions.map(({ removedAt, ...lesion }) => ({ ...lesion, removed: removedAt !== null })),
        entries,
        people: await listPeople(tx),
      };
    }),
  );

const ZHistory = z.object({
  caseId: ZId,
  /** One entry alone; null for everything. */
  entry: z.object({ lesionId: ZId.nullable(), fieldId: z.string().max(80) }).nullable().default(null),
});

/** Who answered what and when, newest first. */
export const caseHistoryProcedure = authorised('case.read')
  .input(ZHistory)
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const found = await tx.case.findUnique({ where: { id: input.caseId }, select: { id: true } });
      if (!found) throw notFound();
      return entryHistory(tx, { caseId: found.id, limit: HISTORY_SHOWN, ...(input.entry && { entry: input.entry }) });
    }),
  );

const ZPresence = z.object({ caseId: ZId, entry: z.string().max(140).nullable(), gone: z.boolean().default(false) });

/** Says where I am in a case, to those who have it open. Nothing is stored. */
export const casePresenceProcedure = authorised('case.read')
  .input(ZPresence)
  .mutation(async ({ ctx, input }) => {
    const { caseId, entry, gone } = input;
    const found = await ctx.database.withActor(ctx.actor, ({ tx }) => tx.case.findUnique({ where: { id: caseId }, select: { id: true } }));
    if (!found) throw notFound();
    ctx.database.cases.tell({ kind: 'presence', caseId, gone, who: { membershipId: ctx.actor.membershipId, entry } });
  });
