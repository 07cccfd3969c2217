import { IMPORT_LIMITS, type ImportEnd, type ImportLine } from '@bonemet/api';
import type { SessionActor } from '@bonemet/db';
import { createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { answerImport } from '@/server/exchange/answer-import';

const test = await createTestDatabase();
afterAll(() => test.close());
const hospital = await createHospital(test);
const { boardId, institutionId } = hospital;
const referrer = await hospital.person(['referrer'], 'medical_oncology');
const observer = await hospital.person(['observer']);

type Sent = { readonly board?: string; readonly headers?: Record<string, string>; readonly session?: () => Promise<SessionActor | null> };

function send(body: BodyInit, { board = boardId, headers = {}, session = async () => referrer }: Sent = {}) {
  const request = new Request(`http://localhost/api/import?boardId=${board}`, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  return answerImport(request, { database: test.database, session, report: () => undefined }, { secure: true });
}

async function answerOf(response: Response) {
  const lines = (await response.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
  return { lines: lines.slice(0, -1) as ImportLine[], end: lines.at(-1) as ImportEnd };
}

const casesOf = async () => Number((await test.owner.query('SELECT count(*) FROM clinical_case WHERE institution_id = $1', [institutionId])).rows[0].count);
const GOOD = '{"facts":{"patient.age_years":61}}';

describe('many cases at once', () => {
  it('are answered line by line: what came in under its pseudonym, what did not by path and code alone', async () => {
    const before = await casesOf();
    const ndjson = [GOOD, '', '{"facts":{"patient.age_years":"Quillfeather"}}', '{"facts":{"Quillfeather 1961":1}}', '{"facts":', GOOD].join('\r\n');
    const response = await send(ndjson);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('ndjson');
    const { lines, end } = await answerOf(response);
    expect(lines).toEqual([
      { line: 1, outcome: 'imported', caseId: expect.any(String), pseudonym: expect.any(String) },
      { line: 3, outcome: 'refused', unreadable: null, unmapped: [], refused: [{ path: 'facts.patient.age_years', code: 'wrong_type' }], more: 0 },
      { line: 4, outcome: 'refused', unreadable: null, unmapped: [{ path: 'facts.?', code: 'unknown_field' }], refused: [], more: 0 },
      { line: 5, outcome: 'refused', unreadable: { code: 'not_json', line: 1, column: 10 }, unmapped: [], refused: [], more: 0 },
      { line: 6, outcome: 'imported', caseId: expect.any(String), pseudonym: expect.any(String) },
    ]);
    expect(end).toEqual({ done: true, imported: 2, refused: 3, stopped: null });
    expect(await casesOf()).toBe(before + 2);
  });

  it('come in while the rest is still being sent', async () => {
    let more: (text: string | null) => void = () => undefined;
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        more = (text) => (text === null ? controller.close() : controller.enqueue(encoder.encode(text)));
      },
    });
    const reader = (await send(body)).body!.pipeThrough(new TextDecoderStream()).getReader();
    more(`${GOOD}\n{"facts"`);
    expect(JSON.parse((await reader.read()).value!)).toMatchObject({ line: 1, outcome: 'imported' });
    more(':{"patient.sex":"female"}}');
    more(null);
    expect(JSON.parse((await reader.read()).value!)).toMatchObject({ line: 2, outcome: 'imported' });
    expect(JSON.parse((await reader.read()).value!)).toEqual({ done: true, imported: 2, refused: 0, stopped: null });
  });

  it('say little of a line with much wrong in it', async () => {
    const facts = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`no.such_field_${String.fromCharCode(97 + (at % 26))}${at}`, 1]));
    const { lines: [line] } = await answerOf(await send(JSON.stringify({ facts })));
    expect(line).toMatchObject({ outcome: 'refused', more: 300 - IMPORT_LIMITS.findings });
    expect(line?.outcome === 'refused' && line.unmapped).toHaveLength(IMPORT_LIMITS.findings);
  });
});

/** Many short pieces that are never held together. */
function endless(piece: string, times: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(piece);
  let sent = 0;
  return new ReadableStream({ pull: (controller) => (sent++ < times ? controller.enqueue(bytes) : controller.close()) });
}

describe('an import ends', () => {
  const refusedFrom = async (sent: Promise<Response>) => {
    const response = await sent;
    return [response.status, ((await response.json()) as { code: string }).code];
  };

  it.each([
    ['another site', { headers: { 'sec-fetch-site': 'cross-site' } }, [403, 'other_site']],
    ['nobody', { session: async () => null }, [401, 'signed_out']],
    ['an observer', { session: async () => observer }, [403, 'role_missing']],
    ['somebody who names no board', { board: 'x' }, [404, 'not_found']],
    ['somebody whose board is none', { board: crypto.randomUUID() }, [404, 'not_found']],
    ['somebody who announces too much', { headers: { 'content-length': String(IMPORT_LIMITS.bytes + 1) } }, [413, 'too_large']],
  ] satisfies [string, Sent, unknown][])('before it began for %s, and leaves nothing', async (_, sent, expected) => {
    const before = await casesOf();
    expect(await refusedFrom(send(GOOD, sent))).toEqual(expected);
    expect(await casesOf()).toBe(before);
  });

  it('before it began for a stranger who names this board', async () => {
    const stranger = await (await createHospital(test)).person(['referrer', 'coordinator']);
    expect(await refusedFrom(send(GOOD, { session: async () => stranger }))).toEqual([404, 'not_found']);
  });

  it('at the line at which the session ended, and says so', async () => {
    let asked = 0;
    const session = async () => (++asked > 3 ? null : referrer);
    const { lines, end } = await answerOf(await send(`${GOOD}\n`.repeat(5), { session }));
    expect(lines.map(({ outcome }) => outcome)).toEqual(['imported', 'imported']);
    expect(end).toEqual({ done: true, imported: 2, refused: 0, stopped: 'signed_out' });
  });

  it('at a line that comes too late', async () => {
    const { lines, end } = await answerOf(await send(endless(`${'\n'.repeat(IMPORT_LIMITS.lines - 1)}{}\n`, 2)));
    expect(lines.map(({ line }) => line)).toEqual([IMPORT_LIMITS.lines]);
    expect(end).toEqual({ done: true, imported: 0, refused: 1, stopped: 'too_many_lines' });
  });

  it('when more arrives than was allowed, however little of it is a line', async () => {
    const { lines, end } = await answerOf(await send(endless('x'.repeat(1024 * 1024), 60)));
    expect({ lines, end }).toEqual({ lines: [], end: { done: true, imported: 0, refused: 0, stopped: 'too_large' } });
  });

  it('at bytes that are no text, with what came before them kept', async () => {
    const body = Buffer.concat([Buffer.from(`${GOOD}\n`), Buffer.from('{"case":{"question":"\xe9"}}', 'latin1')]);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(body.subarray(0, GOOD.length + 1));
        controller.enqueue(body.subarray(GOOD.length + 1));
        controller.close();
      },
    });
    const { end } = await answerOf(await send(pieces));
    expect(end).toEqual({ done: true, imported: 1, refused: 0, stopped: 'not_utf8' });
  });

  it('when the sender is gone, without taking half of a line for a case', async () => {
    const before = await casesOf();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"facts":{}}')),
      pull: (controller) => controller.error(new Error('gone')),
    });
    const { lines, end } = await answerOf(await send(body));
    expect({ lines, end }).toEqual({ lines: [], end: { done: true, imported: 0, refused: 0, stopped: 'interrupted' } });
    expect(await casesOf()).toBe(before);
  });
});
