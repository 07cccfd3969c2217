import { addDays, boardFigures } from '@bonemet/board';
import { currentFollowUps, MOST_DECISIONS, registryDecisions, type StoredFollowUp } from '@bonemet/db';
import { z } from 'zod';
import { ZDay } from '../execution/after-decision';
import { authorised, ZId } from '../trpc';
import { decidedCaseOf } from './decided-case';

const ZPeriod = z.object({
  /** Null for all boards of the hospital. */
  boardId: ZId.nullable().default(null),
  /** The first and the last day, both of them part of the period; null where it is open. */
  from: ZDay.nullable().default(null),
  until: ZDay.nullable().default(null),
});

/** What the board can learn from its decisions: figures over patients, none of whom is named. */
export const boardFiguresProcedure = authorised('registry.read')
  .input(ZPeriod)
  .query(({ ctx, input: { boardId, from, until } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const rows = await registryDecisions(tx, { boardId, from: from && new Date(from), until: until && new Date(addDays(until, 1)) });
      const entries = new Map<string, StoredFollowUp[]>();
      for (const entry of await currentFollowUps(tx, rows.filter(({ carriedOut }) => carriedOut).map(({ caseId }) => caseId))) {
        entries.set(entry.caseId, [...(entries.get(entry.caseId) ?? []), entry]);
      }
      return {
        meetings: new Set(rows.map(({ meetingId }) => meetingId)).size,
        /** Older decisions than the newest some thousand are left out, and the page says so. */
        cut: rows.length === MOST_DECISIONS,
        ...boardFigures(rows.map((row) => decidedCaseOf(row, entries.get(row.caseId) ?? []))),
      };
    }),
  );
