import { appRouter } from '@bonemet/api';
import { createTestDatabase } from '@bonemet/testing';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import superjson from 'superjson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX } from './authorisation-matrix';
import { createScene, NOW, type Scene } from './support/scene';

// What somebody types may be a name, a date of birth or a password: no answer, and so no log of answers, repeats it.
const MARKER = 'Zanzibar-1954';
const HOST = 'https://bonemet.example';

const test = await createTestDatabase();
afterAll(() => test.close());
let scene: Scene;
beforeAll(async () => {
  scene = await createScene(test, 'planned');
});

type Definition = { readonly _def: { readonly type: 'query' | 'mutation'; readonly inputs: readonly unknown[] } };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Definition>);
const withInput = procedures.filter(([, { _def }]) => _def.inputs.length > 0).map(([path, { _def }]) => [path, _def.type] as const);

const everything = () => ({ ...scene.chair, roles: ['chair', 'reviewer', 'coordinator', 'administrator', 'referrer'] as const });
type Body = { readonly error: { readonly json: { readonly message: string; readonly data: Record<string, unknown> } } };

async function send(request: Request, database = test.database): Promise<{ status: number; text: string; body: Body }> {
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc', req: request, router: appRouter,
    createContext: () => ({ database, session: everything(), now: () => NOW }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Body };
}

function ask(path: string, type: 'query' | 'mutation', input: unknown): Request {
  const json = JSON.stringify(superjson.serialize(input));
  if (type === 'query') return new Request(`${HOST}/api/trpc/${path}?input=${encodeURIComponent(json)}`);
  return post(path, json);
}

const post = (path: string, body: string) =>
  new Request(`${HOST}/api/trpc/${path}`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });

const namesOf = (input: unknown) => Object.keys(typeof input === 'object' && input !== null ? input : {});

/** A file is read whatever it holds, and what cannot be read of it is said by place and code. */
const TAKES_ANY_TEXT: readonly string[] = ['case.previewFile', 'case.importFile'];

describe('an answer to input that does not fit', () => {
  it('is looked at for every procedure that takes any', () => {
    expect(withInput.length).toBeGreaterThan(15);
  });

  it.each(withInput)('of %s names the fields and repeats nothing that was typed', async (path, type) => {
    const names = namesOf(MATRIX[path]!.input(scene, scene.chair, ['T-RT:A']));
    // An object where a value is due does not fit any field, however much text the field may hold.
    const typed = Object.fromEntries(names.map((name) => [name, { [MARKER]: MARKER }]));
    const { status, text, body } = await send(ask(path, type, typed));
    expect(status).toBe(400);
    expect(text).not.toContain(MARKER);
    expect(body.error.json.message).toBe('BAD_REQUEST');
    const named = (body.error.json.data['fields'] as { path: string }[]).map((field) => field.path.split('.')[0]);
    expect([...new Set(named)].sort()).toEqual(names.sort());
  });

  it.each(withInput)('of %s does not repeat text where an identifier is due', async (path, type) => {
    const fitting = MATRIX[path]!.input(scene, scene.chair, ['T-RT:A']) as Record<string, unknown>;
    for (const name of Object.keys(fitting)) {
      const { status, text } = await send(ask(path, type, { ...fitting, [name]: `${MARKER}${'x'.repeat(5_000)}` }));
      if (!(TAKES_ANY_TEXT.includes(path) && name === 'text')) expect(status, name).toBe(400);
      expect(text, name).not.toContain(MARKER);
    }
  });

  it('names the field of the catalogue that a value does not fit, and not the value', async () => {
    const { caseId, lesionId } = scene.hospital;
    const write = (fieldId: string, value: string) => 
      send(ask('case.record', 'mutation', { caseId, entries: [{ lesionId, fieldId, value, basedOn: 1 }] }));
    const unfit = await write('lesion.matrix', MARKER);
    expect(unfit.text).not.toContain(MARKER);
    expect(unfit.body.error.json.data).toMatchObject({ code: 'BAD_REQUEST', field: 'lesion.matrix', reason: 'not_allowed' });
    const unknown = await write(MARKER, 'lytic');
    expect(unknown.text).not.toContain(MARKER);
    expect(unknown.body.error.json.data).toMatchObject({ code: 'BAD_REQUEST', field: 'fieldId', reason: 'unknown_field' });
  });

  it('does not repeat a password that was refused', async () => {
    const { text, status } = await send(ask('profile.changePassword', 'mutation', { current: MARKER, next: MARKER }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain(MARKER);
  });
});

describe('an answer to something that is no request at all', () => {
  it.each([
    ['a body that is not JSON', () => post('meeting.open', `{"json":{"meetingId":"${MARKER}`)],
    ['a body of another kind', () => post('meeting.open', MARKER)],
    ['a query that is not JSON', () => new Request(`${HOST}/api/trpc/case.get?input=${MARKER}`)],
    ['a procedure that does not exist', () => new Request(`${HOST}/api/trpc/${MARKER}`)],
    ['a content type that nobody knows', () => new Request(`${HOST}/api/trpc/meeting.open`, { method: 'POST', body: MARKER, headers: { 'Content-Type': `text/${MARKER}` } })],
    ['the wrong verb', () => new Request(`${HOST}/api/trpc/meeting.open?input=${MARKER}`)],
    ['a transformation that nobody knows', () => post('meeting.open', JSON.stringify({ json: { meetingId: MARKER }, meta: { values: { meetingId: [[MARKER]] } } }))],
  ])('repeats nothing of %s', async (_, request) => {
    const { status, text } = await send(request());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain(MARKER);
    expect(text).not.toMatch(/stack|node_modules|\.ts:\d/);
  });
});

describe('an answer after something broke inside', () => {
  it('says that it broke and nothing of what, where or with which words', async () => {
    const broken = { ...test.database, withActor: () => Promise.reject(new Error(`relation ${MARKER} does not exist at /srv/secret.ts:12`)) };
    const { status, text, body } = await send(ask('meeting.list', 'query', undefined), broken);
    expect(status).toBe(500);
    expect(body.error.json.message).toBe('INTERNAL_SERVER_ERROR');
    for (const word of [MARKER, 'relation', 'secret', 'stack', 'node_modules']) expect(text).not.toContain(word);
  });

  it('passes the reason of a database guard on, without its words', async () => {
    const refusing = { ...test.database, withActor: () => Promise.reject(Object.assign(new Error(MARKER), { meta: { code: 'BM006' } })) };
    const { status, text, body } = await send(ask('meeting.list', 'query', undefined), refusing);
    expect(status).toBe(409);
    expect(body.error.json).toMatchObject({ message: 'round_closed', data: { code: 'CONFLICT', reason: 'round_closed' } });
    expect(text).not.toContain(MARKER);
  });
});
