import { CASE_STATUSES, type CaseStatus } from '@bonemet/board';
import { z } from 'zod';
import { authorised, ZId } from '../trpc';
import { listedCase } from './listed-case';
import { searchWords } from './search-words';

const ZListCases = z.object({
  /** The last case of the page before. */
  after: ZId.nullable().default(null),
  limit: z.int().min(1).max(100).default(50),
  /** What somebody types: a pseudonym, a site, a level, a primary, words of the question or of comments. */
  words: z.string().max(100).default(''),
  /** No status asks for every one. */
  status: z.array(z.enum(CASE_STATUSES)).max(CASE_STATUSES.length).default([]),
  discussion: z.enum(['board', 'protocol']).nullable().default(null),
});

/** A page of cases, newest first, with their scores, the day of their meeting and what they still need. */
export const listCasesProcedure = authorised('case.list')
  .input(ZListCases)
  .query(async ({ ctx, input: { after, limit, words, status, discussion } }) => {
    const asked = searchWords(words);
    const found = await ctx.database.read.list(ctx.actor, {
      words: discussion === null ? asked : [...asked, [{ word: `discussion:${discussion}`, prefix: false }]],
      statuses: status.length > 0 ? status : null,
      after,
      limit,
    });
    const cases = found.slice(0, limit).map((line) => listedCase(line, ctx.now()));
    return { cases, next: found.length > limit ? (cases.at(-1)?.record.id ?? null) : null };
  });

/** The columns of the board in the order of a case's way, until it leaves the hands of those who prepare it. */
const COLUMNS = ['draft', 'needs_data', 'ready', 'scheduled', 'in_discussion', 'decided'] as const satisfies readonly CaseStatus[];

/** The newest cases of each column. How many there are in all is not counted. */
export const caseColumnsProcedure = authorised('case.list')
  .input(z.object({ perColumn: z.int().min(1).max(30).default(8) }))
  .query(async ({ ctx, input: { perColumn } }) => {
    const found = await ctx.database.read.columns(ctx.actor, COLUMNS, perColumn);
    return COLUMNS.map((status) => {
      const lines = found.filter((line) => line.status === status);
      const cases = lines.slice(0, perColumn).map((line) => listedCase(line, ctx.now()));
      return { status, cases, more: lines.length > perColumn, next: lines.length > perColumn ? (cases.at(-1)?.record.id ?? null) : null };
    });
  });
