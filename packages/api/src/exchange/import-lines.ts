import { decide } from '@bonemet/board';
import { type Database, databaseRefusal, type SessionActor } from '@bonemet/db';
import { caseDraft, type CaseFilePreview, readCaseFiles, textLines, type Unreadable } from '@bonemet/record';
import { z } from 'zod';
import { importCase, type ImportedCase } from './import-case';
import { StoppedReading, type StopCode, textPieces } from './text-pieces';

export const IMPORT_LIMITS = {
  bytes: 50 * 1024 * 1024,
  lines: 5_000,
  /** How much is said of one line: enough to see what is wrong with it, and bounded whatever it holds. */
  findings: 20,
} as const;

type Finding<Code extends string> = { readonly path: string; readonly code: Code };

/** What became of one line. Of a refused one paths and codes are told, never a value. */
export type ImportLine =
  | ({ readonly line: number; readonly outcome: 'imported' } & ImportedCase)
  | {
      readonly line: number;
      readonly outcome: 'refused';
      readonly unreadable: Unreadable | null;
      readonly unmapped: readonly Finding<CaseFilePreview['unmapped'][number]['reason']>[];
      readonly refused: readonly Finding<CaseFilePreview['refused'][number]['code'] | 'not_stored'>[];
      /** Findings beyond those that are told. */
      readonly more: number;
    };

/** The last word. What was imported before a stop stays imported, each case whole. */
export type ImportEnd = { readonly done: true; readonly imported: number; readonly refused: number; readonly stopped: StopCode | 'too_many_lines' | 'signed_out' | 'unexpected' | null };

export type ImportPorts = {
  readonly database: Database;
  /** Who asks, asked again before each line: an import may outlast a session, or a role. */
  readonly session: () => Promise<SessionActor | null>;
  /** What an operator should know; never more than a code. */
  readonly report: (event: 'import.failed') => void;
};

export type ImportRequest = {
  readonly boardId: string | null;
  readonly body: ReadableStream<Uint8Array> | null;
  readonly declaredLength: number | null;
};

export type ImportRefusal = { readonly ok: false; readonly status: 400 | 401 | 403 | 404 | 413; readonly code: string };
export type OpenedImport = { readonly ok: true; readonly lines: AsyncGenerator<ImportLine | ImportEnd> };

const refused = (status: ImportRefusal['status'], code: string): ImportRefusal => ({ ok: false, status, code });

/** Checks who asks and for which board; the lines are read as they are asked for. */
export async function openImport(ports: ImportPorts, { boardId, body, declaredLength }: ImportRequest): Promise<OpenedImport | ImportRefusal> {
  const session = await ports.session();
  if (!session) return refused(401, 'signed_out');
  const verdict = decide(session, 'case.import');
  if (!verdict.allowed) return refused(403, verdict.reason);
  const id = z.uuid().safeParse(boardId);
  if (!id.success) return refused(404, 'not_found');
  const board = await ports.database.withActor(session, ({ tx }) => tx.board.findUnique({ where: { id: id.data }, select: { id: true } }));
  if (!board) return refused(404, 'not_found');
  if (declaredLength !== null && declaredLength > IMPORT_LIMITS.bytes) return refused(413, 'too_large');
  if (!body) return refused(400, 'empty');
  return { ok: true, lines: importLines(ports, session, board.id, body) };
}

async function* importLines(ports: ImportPorts, opener: SessionActor, boardId: string, body: ReadableStream<Uint8Array>): AsyncGenerator<ImportLine | ImportEnd> {
  const counts = { imported: 0, refused: 0 };
  const end = (stopped: ImportEnd['stopped']): ImportEnd => ({ done: true, ...counts, stopped });
  try {
    for await (const { line, preview } of readCaseFiles(textLines(textPieces(body, IMPORT_LIMITS.bytes)))) {
      if (line > IMPORT_LIMITS.lines) return yield end('too_many_lines');
      const actor = await ports.session();
      const mayStill = actor !== null && actor.membershipId === opener.membershipId && decide(actor, 'case.import').allowed;
      if (!mayStill) return yield end('signed_out');
      const answer = await importLine(ports, actor, boardId, { line, preview });
      counts[answer.outcome] += 1;
      yield answer;
      // What the database refused once for no reason of the line, it would refuse again for each that follows.
      if (answer.outcome === 'refused' && answer.refused.some(({ code }) => code === 'not_stored')) return yield end('unexpected');
    }
    yield end(null);
  } catch (error) {
    if (!(error instanceof StoppedReading)) ports.report('import.failed');
    yield end(error instanceof StoppedReading ? error.code : 'unexpected');
  }
}

type Read = { readonly line: number; readonly preview: CaseFilePreview };

async function importLine({ database, report }: ImportPorts, actor: SessionActor, boardId: string, { line, preview }: Read): Promise<ImportLine> {
  const draft = caseDraft(preview);
  if (draft === null) return whyNot(line, preview);
  try {
    return { line, outcome: 'imported', ...(await database.withActor(actor, (unit) => importCase(unit, boardId, draft))) };
  } catch (error) {
    if (databaseRefusal(error) === null) report('import.failed');
    return { line, outcome: 'refused', unreadable: null, unmapped: [], refused: [{ path: '', code: 'not_stored' }], more: 0 };
  }
}

function whyNot(line: number, { unreadable, unmapped, refused: all }: CaseFilePreview): ImportLine {
  const places = unmapped.slice(0, IMPORT_LIMITS.findings).map(({ path, reason }) => ({ path, code: reason }));
  const values = all.slice(0, IMPORT_LIMITS.findings - places.length).map(({ path, code }) => ({ path, code }));
  return { line, outcome: 'refused', unreadable, unmapped: places, refused: values, more: unmapped.length + all.length - places.length - values.length };
}
