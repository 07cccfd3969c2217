import type { Transaction } from '@bonemet/db';
import { type DecisionSnapshot, type StoredDecision, writeDecisionsCsv, writeDecisionsJson } from '@bonemet/record';
import { z } from 'zod';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** A busy board signs some eight hundred in a year; more than this is asked for in parts. */
export const MOST_DECISIONS = 2_000;
const AT_ONCE = 200;

const ZExport = z
  .object({ boardId: ZId, from: z.date(), before: z.date(), format: z.enum(['csv', 'json']), language: z.enum(['en', 'fr']) })
  .refine(({ from, before }) => from < before, { path: ['before'] });

/**
 * The signed decisions of a board in a period, as a file: patients by pseudonym, physicians by specialty. It
 * leaves the house, so that it is recorded who took how many: a mutation.
 */
export const exportDecisionsProcedure = authorised('decision.export')
  .input(ZExport)
  .mutation(({ ctx, input: { boardId, from, before, format, language } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, audit }) => {
      const board = await tx.board.findUnique({ where: { id: boardId }, select: { name: true } });
      if (!board) throw notFound();
      const decisions = await decisionsOf(tx, boardId, from, before);
      await audit({ type: 'decisions.exported', payload: { boardId, count: decisions.length } });
      const text = format === 'csv' ? writeDecisionsCsv(decisions, language) : writeDecisionsJson({ board: board.name, from, before, writtenAt: ctx.now() }, decisions);
      return { text, count: decisions.length };
    }),
  );

async function decisionsOf(tx: Transaction, boardId: string, from: Date, before: Date): Promise<StoredDecision[]> {
  const where = { signedAt: { gte: from, lt: before }, agendaItem: { meeting: { boardId } } };
  if ((await tx.decision.count({ where })) > MOST_DECISIONS) throw conflict('period_too_long');
  const decisions: StoredDecision[] = [];
  for (let cursor: string | undefined; ; ) {
    const rows = await tx.decision.findMany({
      where,
      orderBy: [{ signedAt: 'asc' }, { version: 'asc' }, { id: 'asc' }],
      take: AT_ONCE,
      ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
      select: {
        id: true, caseId: true, version: true, signedAt: true, amendmentReason: true, contentHash: true, snapshot: true,
        agendaItem: { select: { meeting: { select: { id: true, startsAt: true } }, decisions: { where: { signedAt: { not: null } }, orderBy: { version: 'desc' }, take: 1, select: { version: true } } } },
      },
    });
    for (const { agendaItem, signedAt, snapshot, ...row } of rows) {
      if (!signedAt || !snapshot) continue;
      const newest = agendaItem.decisions[0]?.version === row.version;
      decisions.push({ ...row, signedAt, newest, meeting: agendaItem.meeting, snapshot: snapshot as unknown as DecisionSnapshot });
    }
    if (rows.length < AT_ONCE) return decisions;
    cursor = rows.at(-1)!.id;
  }
}
