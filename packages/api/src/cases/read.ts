import { listCases, loadCase } from '@bonemet/db';
import { evaluate } from '@bonemet/engine';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { engineInput } from './engine-input';

const ZListCases = z.object({ after: ZId.nullable().default(null), limit: z.int().min(1).max(100).default(50) });

/** A page of cases with their scores, newest first. */
export const listCasesProcedure = authorised('case.list')
  .input(ZListCases)
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const page = await listCases(tx, input.limit, input.after);
      const cases = page.cases.map((record) => ({ record, evaluation: evaluate(engineInput(record)) }));
      return { cases, next: page.next };
    }),
  );

/** One case with what the engine says of it, and where it stands on agendas. */
export const getCaseProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const record = await loadCase(tx, input.caseId);
      if (!record) throw notFound();
      const agenda = await tx.agendaItem.findMany({
        where: { caseId: record.id },
        select: { id: true, position: true, plannedMinutes: true, meeting: { select: { id: true, startsAt: true, status: true } } },
        orderBy: { meeting: { startsAt: 'asc' } },
      });
      const decisions = await tx.decision.findMany({
        where: { caseId: record.id, signedAt: { not: null } },
        select: { id: true, version: true, signedAt: true },
        orderBy: { version: 'asc' },
      });
      return { record, evaluation: evaluate(engineInput(record)), agenda, decisions };
    }),
  );
