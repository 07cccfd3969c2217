import { createCaller } from '@bonemet/api';
import type { Database } from '@bonemet/db';
import pg from 'pg';
import { quantile } from '../statistics';
import { LIST_BY_HAND, OPEN_BY_HAND } from './by-hand';
import { WORDS } from './fill';
import type { Place } from './places';

/** `rows`: how many cases the last answer held; a page that is not full is sooner read. */
export type Times = { readonly p50: number; readonly p99: number; readonly rows: number | null };
export type Measurements = ReadonlyMap<string, Times>;

const RUNS = 300;
const WARM_UP = 40;
const PAGE = 30;

type Question = readonly [name: string, ask: (run: number) => Promise<unknown>];

/** Asks every question in turn, so that a disturbance of the machine falls on all of them alike. */
export async function measure(database: Database, ownerUrl: string, { actor, institutionId }: Place): Promise<Measurements> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1, options: '-c TimeZone=UTC' });
  try {
    const { rows } = await owner.query<{ id: string; pseudonym: string }>(
      `SELECT c.id, p.pseudonym FROM clinical_case c JOIN patient p ON p.id = c.patient_id WHERE c.institution_id = $1 ORDER BY md5(c.id::text) LIMIT 500`, [institutionId]);
    const cases = rows.map(({ id }) => id);
    const one = (run: number) => cases[run % cases.length] as string;
    const api = createCaller({ database, session: actor, now: () => new Date() });
    const list = (input: Parameters<typeof api.case.list>[0]) => api.case.list({ limit: PAGE, ...input });
    const questions: readonly Question[] = [
      ['open a case, one statement by hand', (run) => owner.query({ ...OPEN_BY_HAND, values: [one(run)] })],
      ['open a case, the read alone', (run) => database.read.open(actor, one(run))],
      ['open a case, with the engine', (run) => api.case.get({ caseId: one(run) })],
      ['first page, one statement by hand', () => owner.query({ ...LIST_BY_HAND, values: [institutionId, PAGE + 1] })],
      ['first page, the read alone', () => database.read.list(actor, { words: [], statuses: null, after: null, limit: PAGE })],
      ['first page', () => list({})],
      ['page after any case', (run) => list({ after: one(run) })],
      ['filter: draft', () => list({ status: ['draft'] })],
      ['filter: not carried out', () => list({ status: ['not_carried_out'] })],
      ['filter: followed up, page after any case', (run) => list({ status: ['followed_up'], after: one(run) })],
      ['filter: four statuses', () => list({ status: ['draft', 'needs_data', 'ready', 'scheduled'] })],
      ['filter: protocol', () => list({ discussion: 'protocol' })],
      ['filter: ready under protocol', () => list({ discussion: 'protocol', status: ['ready'] })],
      ['word: rare', () => list({ words: WORDS.rare })],
      ['word: one in 1,000', () => list({ words: WORDS.uncommon })],
      ['word: one in 200', () => list({ words: WORDS.middling })],
      ['word: one in 50, none for five years', () => list({ words: WORDS.old })],
      ['word: missing', () => list({ words: WORDS.missing })],
      ['word: common (vertebra)', () => list({ words: 'vertebra' })],
      ['word: common, page after any case', (run) => list({ words: 'vertèbre', after: one(run) })],
      ['word: a pseudonym', (run) => list({ words: rows[run % rows.length]?.pseudonym ?? '' })],
      ['word: three letters (fem)', () => list({ words: 'fem' })],
      ['two words: thyroid rib', () => list({ words: 'thyroid rib' })],
      ['two words: common and missing', () => list({ words: `vertebra ${WORDS.missing}` })],
      ['word and filter: breast, in discussion', () => list({ words: 'breast', status: ['in_discussion'] })],
      ['word and filter: one in 200, draft', () => list({ words: WORDS.middling, status: ['draft'] })],
      ['kanban columns, 8 each', () => api.case.columns({ perColumn: 8 })],
    ];
    const rowsOf = new Map<string, number | null>();
    const times = new Map<string, number[]>(questions.map(([name]) => [name, []]));
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      for (const [name, ask] of questions) {
        const began = performance.now();
        const answer = await ask(run);
        if (run >= WARM_UP) times.get(name)?.push(performance.now() - began);
        rowsOf.set(name, rowsIn(answer));
      }
    }
    return new Map([...times].map(([name, taken]) => [name, { p50: quantile(taken, 0.5), p99: quantile(taken, 0.99), rows: rowsOf.get(name) ?? null }]));
  } finally {
    await owner.end();
  }
}

function rowsIn(answer: unknown): number | null {
  const { cases } = (answer ?? {}) as { cases?: readonly unknown[] };
  return cases?.length ?? null;
}
