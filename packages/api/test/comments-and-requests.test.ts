import type { CaseNews, SessionActor } from '@bonemet/db';
import { createHospital, createTestDatabase, type Hospital } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { callerOf, outcomeOf } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());

const as = (actor: SessionActor) => callerOf(test.database, actor);
const rowsOf = async <Row extends object>(sql: string, ...values: unknown[]) => (await test.owner.query<Row>(sql, values)).rows;

async function room() {
  const hospital = await createHospital(test);
  return {
    ...hospital,
    referrer: await hospital.person(['referrer'], 'medical_oncology'),
    radiologist: await hospital.person(['reviewer'], 'diagnostic_radiology'),
    surgeon: await hospital.person(['reviewer'], 'orthopaedic_spine_surgery'),
  };
}

const statusOf = async ({ caseId }: Hospital) => (await rowsOf<{ status: string }>('SELECT status FROM clinical_case WHERE id = $1', caseId))[0]!.status;
const noticesOf = async (person: SessionActor) => (await rowsOf<{ kind: string }>('SELECT kind FROM notice WHERE membership_id = $1 ORDER BY created_at', person.membershipId)).map(({ kind }) => kind);

/** What people who have the case open hear while something is done. */
async function newsDuring(work: () => Promise<unknown>): Promise<CaseNews[]> {
  const heard: CaseNews[] = [];
  const stop = test.database.cases.listen((news) => news && heard.push(news));
  await work();
  // A later announcement comes after all earlier ones.
  await new Promise<void>((resolve) => {
    const end = test.database.cases.listen((news) => news?.caseId === 'end' && (end(), resolve()));
    test.database.cases.tell({ kind: 'changed', caseId: 'end', by: 'nobody' });
  });
  stop();
  return heard.filter(({ caseId }) => caseId !== 'end');
}

describe('a comment', () => {
  it('is read with its author and with those it names, who are told; its author is not', async () => {
    const { caseId, lesionId, referrer, surgeon, radiologist } = await room();
    const news = await newsDuring(() => as(surgeon).comment.write({
      caseId, lesionId, line: 'T-RT:A', body: ' Is the cortex open? ', mentions: [radiologist.membershipId, surgeon.membershipId, radiologist.membershipId],
    }));
    expect(new Set(news.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify({ kind: 'changed', caseId, by: surgeon.membershipId })]));
    expect(await as(referrer).comment.list({ caseId })).toMatchObject([
      { body: 'Is the cortex open?', lesionId, line: 'T-RT:A', author: { membershipId: surgeon.membershipId }, mentions: [{ membershipId: radiologist.membershipId }, { membershipId: surgeon.membershipId }] },
    ]);
    expect(await noticesOf(radiologist)).toEqual(['mentioned']);
    expect(await noticesOf(surgeon)).toEqual([]);
  });

  it('is refused empty, too long, about an unknown line, and with a name from another hospital', async () => {
    const { caseId, surgeon } = await room();
    const stranger = await (await createHospital(test)).person(['reviewer'], 'pathology');
    const write = (change: object) => outcomeOf(as(surgeon).comment.write({ caseId, body: 'x', ...change }));
    expect(await write({ body: '   ' })).toMatch(/^BAD_REQUEST/);
    expect(await write({ body: 'x'.repeat(4_001) })).toMatch(/^BAD_REQUEST/);
    expect(await write({ line: 'T-NOTHING:A' })).toBe('BAD_REQUEST unknown_option');
    expect(await write({ mentions: [stranger.membershipId] })).toBe('NOT_FOUND not_found');
    expect(await noticesOf(stranger)).toEqual([]);
    expect(await write({ body: 'x'.repeat(4_000) })).toBe('ok');
  });

  it('of one case does not speak of the lesion of another', async () => {
    const [here, there] = [await room(), await room()];
    expect(await outcomeOf(as(here.surgeon).comment.write({ caseId: here.caseId, lesionId: there.lesionId, body: 'x' }))).toBe('NOT_FOUND not_found');
  });
});

describe('a request for data', () => {
  const raise = ({ caseId, lesionId }: Hospital, actor: SessionActor, blocks: boolean, change: object = {}) =>
    as(actor).request.raise({ caseId, lesionId, fieldId: 'lesion.fracture', specialty: 'diagnostic_radiology', body: 'Is it broken?', blocks, ...change });

  it('appears in the list of its specialty, whose members are told, and nowhere else', async () => {
    const here = await room();
    const second = await here.person(['reviewer'], 'diagnostic_radiology');
    const watching = await here.person(['observer'], 'diagnostic_radiology');
    const { requestId } = await raise(here, here.surgeon, false);
    expect(await as(here.radiologist).request.forMe({})).toMatchObject([{ id: requestId, body: 'Is it broken?', lesionLetter: 'A', raisedBy: { membershipId: here.surgeon.membershipId } }]);
    expect(await as(here.surgeon).request.forMe({})).toEqual([]);
    for (const person of [here.radiologist, second]) expect(await noticesOf(person)).toEqual(['data_requested']);
    for (const person of [here.surgeon, watching]) expect(await noticesOf(person)).toEqual([]);
    expect(await statusOf(here)).toBe('scheduled');
  });

  it('that blocks sends the case back, and the last answer brings it back to its place', async () => {
    const here = await room();
    const first = await raise(here, here.surgeon, true);
    const second = await raise(here, here.surgeon, true);
    const aside = await raise(here, here.referrer, false);
    expect(await statusOf(here)).toBe('needs_data');
    const answer = ({ requestId }: { requestId: string }) => outcomeOf(as(here.radiologist).request.answer({ requestId, answer: 'No.' }));
    expect(await answer(first)).toBe('ok');
    expect(await answer(aside)).toBe('ok');
    expect(await statusOf(here)).toBe('needs_data');
    expect(await answer(second)).toBe('ok');
    expect(await statusOf(here)).toBe('scheduled');
    expect(await answer(second)).toBe('CONFLICT already_answered');
    expect(await noticesOf(here.surgeon)).toEqual(['request_answered', 'request_answered']);
    const moves = await rowsOf(`SELECT subject ->> 'from' AS moved, subject ->> 'to' AS "to" FROM audit_entry WHERE type = 'case.statusChanged' AND institution_id = $1 ORDER BY sequence`, here.institutionId);
    expect(moves).toEqual([{ moved: 'scheduled', to: 'needs_data' }, { moved: 'needs_data', to: 'ready' }, { moved: 'ready', to: 'scheduled' }]);
    expect(await as(here.referrer).request.list({ caseId: here.caseId })).toMatchObject([
      { id: first.requestId, answer: 'No.', answeredBy: { membershipId: here.radiologist.membershipId } }, { id: second.requestId }, { id: aside.requestId },
    ]);
    expect(await as(here.radiologist).request.forMe({})).toEqual([]);
  });

  it('answered when the meeting is over leaves the case ready for another one', async () => {
    const here = await room();
    const { requestId } = await raise(here, here.surgeon, true);
    const chair = await here.person(['chair'], 'pathology');
    await as(chair).meeting.open({ meetingId: here.meetingId });
    await as(chair).meeting.close({ meetingId: here.meetingId });
    await as(here.radiologist).request.answer({ requestId, answer: 'No.' });
    expect(await statusOf(here)).toBe('ready');
  });

  it('answered on a case that lacks something else leaves it waiting, and it is taken back once nothing is missing', async () => {
    const here = await room();
    const { caseId, lesionId } = here;
    const { requestId } = await raise(here, here.surgeon, true);
    const move = () => outcomeOf(as(here.referrer).case.move({ caseId, command: 'dataReceived' }));
    expect(await move()).toBe('CONFLICT not_ready');
    await as(here.referrer).case.removeLesion({ caseId, lesionId, removed: true });
    await as(here.radiologist).request.answer({ requestId, answer: 'No.' });
    expect(await statusOf(here)).toBe('needs_data');
    expect(await move()).toBe('CONFLICT not_ready');
    await as(here.referrer).case.removeLesion({ caseId, lesionId, removed: false });
    expect(await outcomeOf(as(here.surgeon).case.move({ caseId, command: 'dataReceived' }))).toBe('FORBIDDEN role_missing');
    expect(await move()).toBe('ok');
    expect(await statusOf(here)).toBe('scheduled');
    expect(await move()).toBe('CONFLICT not_from_this_status');
  });

  it('does not take a case out of the hands of the chair who discusses it', async () => {
    const here = await room();
    const chair = await here.person(['chair'], 'pathology');
    const { meetingId, agendaItemId } = here;
    await as(chair).meeting.open({ meetingId });
    await as(chair).meeting.openItem({ meetingId, agendaItemId });
    const { requestId } = await raise(here, here.surgeon, true);
    expect(await statusOf(here)).toBe('in_discussion');
    await as(here.radiologist).request.answer({ requestId, answer: 'No.' });
    expect(await statusOf(here)).toBe('in_discussion');
  });

  it('answered by two people at once has one answer', async () => {
    const here = await room();
    const { requestId } = await raise(here, here.surgeon, true);
    const answers = await Promise.all(['Yes.', 'No.'].map((answer) => outcomeOf(as(here.radiologist).request.answer({ requestId, answer }))));
    expect(answers.sort()).toEqual(['CONFLICT already_answered', 'ok']);
    expect(await statusOf(here)).toBe('scheduled');
  });

  it('asks for a fact that exists, at its place', async () => {
    const here = await room();
    for (const change of [{ fieldId: 'lesion.nothing' }, { fieldId: 'patient.age_years' }, { lesionId: null }, { fieldId: 'calc.bone_group' }]) {
      expect(await outcomeOf(raise(here, here.surgeon, true, change))).toBe('BAD_REQUEST unknown_field');
    }
    expect(await outcomeOf(raise(here, here.surgeon, true, { lesionId: null, fieldId: null }))).toBe('ok');
  });
});
