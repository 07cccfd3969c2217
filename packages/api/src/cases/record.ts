import { recordFacts } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { dayOf, entryFault, toNewFact, ZEntry } from './entry';

/** As many as somebody who was without a network for a long time may send at once. */
const MOST_ENTRIES = 200;

const ZRecord = z.object({ caseId: ZId, entries: z.array(ZEntry).min(1).max(MOST_ENTRIES) });

/**
 * Records answers as they are typed. All of them are checked before any is written. One that somebody else
 * changed meanwhile is not written over: it is answered with what stands, and its writer chooses.
 */
export const recordEntriesProcedure = authorised('case.write')
  .input(ZRecord)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { caseId, entries } = input;
      const found = await unit.tx.case.findUnique({ where: { id: caseId }, select: { lesions: { select: { id: true } } } });
      if (!found) throw notFound();
      const lesions = new Set(found.lesions.map(({ id }) => id));
      for (const entry of entries) {
        if (entry.lesionId !== null && !lesions.has(entry.lesionId)) throw notFound();
        const fault = entryFault(entry, dayOf(ctx.now()));
        if (fault) throw fault;
      }
      const results = await recordFacts(unit, caseId, entries.map(toNewFact));
      if (results.some(({ outcome }) => outcome === 'recorded')) {
        unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: ctx.actor.membershipId }));
      }
      return { results, savedAt: ctx.now() };
    }),
  );
