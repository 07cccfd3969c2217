import type { DecisionOutcome, Specialty } from '@bonemet/board';
import { createCaller } from '@bonemet/api';
import type { SessionActor } from '@bonemet/db';
import { createHospital, createTestDatabase, followCase, type Hospital } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { outcomeOf } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());

const SIGNED = new Date('2020-01-06T09:00:00Z');
const at = (day: string) => new Date(`${day}T12:00:00Z`);
const as = (actor: SessionActor, day = '2020-01-10') => createCaller({ database: test.database, session: actor, now: () => at(day) });
const rowsOf = async <Row extends object>(sql: string, ...values: unknown[]) => (await test.owner.query<Row>(sql, values)).rows;
const statusOf = async (caseId: string) => (await rowsOf<{ status: string }>('SELECT status FROM clinical_case WHERE id = $1', caseId))[0]!.status;

async function room() {
  const hospital = await createHospital(test);
  return {
    ...hospital,
    chair: await hospital.person(['chair', 'reviewer'], 'medical_oncology'),
    referrer: await hospital.person(['referrer'], 'medical_oncology'),
    radiologist: await hospital.person(['reviewer'], 'interventional_radiology'),
    observer: await hospital.person(['observer'], 'pathology'),
  };
}
type Room = Awaited<ReturnType<typeof room>>;

type Signed = { readonly outcome?: DecisionOutcome; readonly painBefore?: number; readonly technique?: string; readonly ratings?: readonly number[]; readonly signedAt?: Date; readonly reached?: boolean };

/** A case with a decision that the chair signed, without the meeting around it. */
async function decide({ chair, institutionId, boardId, meetingId }: Room, referrer: SessionActor, more: Signed = {}): Promise<string> {
  const { outcome = 'treatment', painBefore = 7, technique = 'T-CRYO', ratings = [8, 8, 8], signedAt = SIGNED, reached = true } = more;
  const created = await test.database.withActor(referrer, async ({ tx, audit }) => {
    const patient = await tx.patient.create({ data: { institutionId, pseudonym: `Comet ${crypto.randomUUID().slice(0, 8)}` } });
    const found = await tx.case.create({ data: { institutionId, boardId, patientId: patient.id, question: 'Cement?', status: 'in_discussion', referrerId: referrer.membershipId, createdAt: new Date('2019-12-30T09:00:00Z') } });
    await tx.lesion.create({ data: { institutionId, caseId: found.id, letter: 'A', side: 'left' } });
    await audit({ type: 'case.created', payload: { caseId: found.id } });
    return found.id;
  });
  const option = { optionId: crypto.randomUUID(), technique, label: null, lesionLetter: 'A', listedByEngine: true };
  const snapshot = {
    format: 2, plan: [option], quorum: { reached }, input: { facts: {}, lesions: [{ id: 'A', facts: { 'pain.vas': painBefore } }, { id: 'B', facts: { 'pain.vas': 1 } }] }, evaluation: { lesions: [{ options: [{}] }] },
    rounds: [{ number: 1, options: [option], results: [{ optionId: option.optionId, moved: null, ratings: ratings.map((rating) => ({ rating, specialty: 'pathology' satisfies Specialty })) }] }],
    deliberation: { outcome, standing: 'final', difference: { differs: false, reason: '' } },
  };
  await test.database.withActor(chair, async ({ tx, audit }) => {
    const position = 2 + (await tx.agendaItem.count({ where: { meetingId } }));
    const item = await tx.agendaItem.create({ data: { institutionId, meetingId, caseId: created, position, plannedMinutes: 5 } });
    const decision = await tx.decision.create({
      data: { institutionId, caseId: created, agendaItemId: item.id, version: 1, plan: [], snapshot, contentHash: 'x', signedById: chair.membershipId, signedAt },
    });
    await tx.case.update({ where: { id: created }, data: { status: 'decided' } });
    await audit({ type: 'decision.signed', payload: { caseId: created, decisionId: decision.id, version: 1, quorumReached: reached } });
  });
  return created;
}

const done = { carriedOut: true, happenedOn: '2020-01-08', reason: null, note: '', basedOn: 0 };
const notDone = { ...done, carriedOut: false, reason: 'progression' } as const;
const seen = { lesionId: null, point: 'h24', seenOn: '2020-01-09', pain: 4, analgesia: 'down', complication: 0, fracture: 'no', localControl: 'unknown', note: '', basedOn: 0 } as const;

describe('whether a decision was carried out', () => {
  it('is recorded by whoever writes in cases, moves the case on and keeps what was said before', async () => {
    const here = await room();
    const caseId = await decide(here, here.referrer);
    const record = (input: object, actor = here.radiologist) => outcomeOf(as(actor).case.recordExecution({ ...done, ...input, caseId }));
    expect(await record({}, here.observer)).toBe('FORBIDDEN role_missing');
    expect(await record(notDone)).toBe('ok');
    expect(await statusOf(caseId)).toBe('not_carried_out');
    expect(await record({ basedOn: 1 })).toBe('ok');
    expect(await statusOf(caseId)).toBe('carried_out');
    expect(await record({ ...notDone, reason: 'toxicity', basedOn: 2 })).toBe('ok');
    expect(await statusOf(caseId)).toBe('not_carried_out');
    const { executions } = await as(here.observer).followUp.list({ caseId });
    expect(executions).toMatchObject([{ version: 3, reason: 'toxicity' }, { version: 2, carriedOut: true }, { version: 1, reason: 'progression', recordedBy: { membershipId: here.radiologist.membershipId } }]);
    const audit = await rowsOf<{ subject: object }>(`SELECT subject FROM audit_entry WHERE type = 'execution.recorded' AND institution_id = $1 ORDER BY sequence`, here.institutionId);
    expect(audit.map(({ subject }) => subject)).toEqual(executions.map(({ id, version }) => ({ caseId, executionId: id, version })).reverse());
  });

  it.each([
    [{ happenedOn: '2020-01-11' }, 'BAD_REQUEST in_the_future'], [{ happenedOn: '2020-01-05' }, 'BAD_REQUEST before_the_decision'],
    [{ happenedOn: '2020-02-30' }, 'BAD_REQUEST'], [{ reason: 'toxicity' }, 'BAD_REQUEST reason_unsuitable'], [{ carriedOut: false }, 'BAD_REQUEST reason_missing'],
    [{ carriedOut: false, reason: 'other' }, 'BAD_REQUEST note_missing'], [{ basedOn: 1 }, 'CONFLICT changed_meanwhile'],
  ])('is refused as %o: %s', async (change, expected) => {
    const here = await room();
    const caseId = await decide(here, here.referrer);
    expect(await outcomeOf(as(here.referrer).case.recordExecution({ ...done, ...change, caseId } as never))).toBe(expected);
    expect(await statusOf(caseId)).toBe('decided');
  });

  it('waits for the decision', async () => {
    const here = await room();
    expect(await outcomeOf(as(here.referrer).case.recordExecution({ ...done, caseId: here.caseId }))).toBe('CONFLICT not_decided');
  });

  it('told by two people at once is told by one', async () => {
    const here = await room();
    const caseId = await decide(here, here.referrer);
    const both = await Promise.all([done, notDone].map((input) => outcomeOf(as(here.referrer).case.recordExecution({ ...input, caseId }))));
    expect(both.sort()).toEqual(['CONFLICT changed_meanwhile', 'ok']);
  });
});

describe('a follow-up', () => {
  async function treated() {
    const here = await room();
    const caseId = await decide(here, here.referrer);
    await as(here.referrer).case.recordExecution({ ...done, caseId });
    return { ...here, caseId };
  }

  it('is told after the treatment, shown with the points that wait, and corrected by a new version', async () => {
    const { caseId, referrer, radiologist } = await treated();
    const record = (input: object, day = '2020-01-20') => outcomeOf(as(referrer, day).followUp.record({ ...seen, ...input, caseId }));
    expect(await record({})).toBe('ok');
    expect(await statusOf(caseId)).toBe('followed_up');
    expect(await record({})).toBe('CONFLICT changed_meanwhile');
    expect(await record({ pain: null, basedOn: 1 })).toBe('ok');
    expect(await record({ point: 'w1', seenOn: '2020-01-08' })).toBe('BAD_REQUEST out_of_order');
    const listed = await as(radiologist, '2020-01-20').followUp.list({ caseId });
    expect(listed.followUps).toMatchObject([{ point: 'h24', version: 2, pain: null, seenOn: '2020-01-09' }]);
    expect(listed.points.map(({ point, state }) => [point, state])).toEqual([['h24', 'recorded'], ['w1', 'overdue'], ['m1', 'not_yet'], ['m3', 'not_yet'], ['m6', 'not_yet']]);
  });

  it('is asked for by nobody after a death', async () => {
    const { caseId, referrer } = await treated();
    await as(referrer).followUp.record({ ...seen, caseId, complication: 6 });
    expect((await as(referrer, '2020-03-20').followUp.list({ caseId })).points.map(({ point }) => point)).toEqual(['h24']);
    expect(await as(referrer, '2020-03-20').followUp.due({})).toEqual([]);
  });

  it('waits for word of the treatment, and speaks of a lesion of its own case', async () => {
    const here = await room();
    const caseId = await decide(here, here.referrer);
    expect(await outcomeOf(as(here.referrer).followUp.record({ ...seen, caseId }))).toBe('CONFLICT execution_missing');
    await as(here.referrer).case.recordExecution({ ...done, caseId });
    expect(await outcomeOf(as(here.referrer).followUp.record({ ...seen, caseId, lesionId: here.lesionId }))).toBe('NOT_FOUND not_found');
  });

  it('leaves nothing unanswered: unknown has to be said', async () => {
    const { caseId, referrer } = await treated();
    for (const key of ['pain', 'complication', 'analgesia', 'fracture', 'localControl']) {
      const { [key as 'pain']: _left, ...rest } = seen;
      expect(await outcomeOf(as(referrer).followUp.record({ ...rest, caseId } as never))).toMatch(/^BAD_REQUEST/);
    }
    for (const change of [{ pain: 11 }, { pain: 3.5 }, { complication: 7 }]) expect(await outcomeOf(as(referrer).followUp.record({ ...seen, ...change, caseId } as never))).toMatch(/^BAD_REQUEST/);
  });
});

describe('what waits to be told', () => {
  it('is a late word about the treatment, then the point that is due, for those who brought the case first', async () => {
    const here = await room();
    const silent = await decide(here, here.referrer);
    const treated = await decide(here, here.radiologist);
    await decide(here, here.referrer, { outcome: 'further_data' });
    await as(here.radiologist).case.recordExecution({ ...done, caseId: treated });
    expect(await as(here.referrer, '2020-02-08').followUp.due({})).toEqual([
      { caseId: silent, pseudonym: expect.any(String), mine: true, what: 'execution', overdue: true, daysLate: 5 },
      { caseId: treated, pseudonym: expect.any(String), mine: false, what: 'm1', overdue: false, daysLate: 0 },
    ]);
    expect(await as(here.radiologist, '2020-02-08').followUp.due({ mine: true })).toMatchObject([{ caseId: treated, mine: true }]);
    expect(await as(here.referrer, '2022-02-08').followUp.due({})).toEqual([]);
  });
});

describe('a task', () => {
  it('waits for its person or for a specialty, is late after its day, and ends once', async () => {
    const here = await room();
    const { caseId } = await followCase(test, here, here.chair);
    const add = (more: object) => as(here.referrer).task.add({ caseId, what: 'Book the theatre', assigneeId: null, specialty: null, dueOn: '2020-01-09', ...more });
    const mine = await add({ assigneeId: here.radiologist.membershipId });
    await add({ specialty: 'interventional_radiology', dueOn: '2020-01-20' });
    await add({ specialty: 'rheumatology' });
    // Who gave it needs no telling, and neither does who is of another specialty.
    const told = async (person: SessionActor) => (await as(person).notice.list()).filter(({ kind }) => kind === 'task_added').map((notice) => notice.caseId);
    expect(await Promise.all([here.radiologist, here.referrer, here.chair].map(told))).toEqual([[caseId, caseId], [], []]);
    expect(await as(here.radiologist).task.mine({})).toMatchObject([{ id: mine.taskId, mine: true, state: 'overdue' }, { mine: false, state: 'open' }]);
    const end = (how: 'complete' | 'cancel', actor = here.radiologist) => outcomeOf(as(actor).task[how]({ taskId: mine.taskId }));
    expect(await end('complete', here.observer)).toBe('FORBIDDEN role_missing');
    expect((await Promise.all([end('complete'), end('cancel')])).sort()).toEqual(['CONFLICT task_ended', 'ok']);
    expect(await as(here.radiologist).task.mine({})).toHaveLength(1);
    const listed = await as(here.observer).task.list({ caseId });
    expect(listed).toHaveLength(4);
    expect(listed.at(-1)).toMatchObject({ id: mine.taskId, endedBy: { membershipId: here.radiologist.membershipId } });
  });

  it('has one who, a colleague, on a case that is decided', async () => {
    const here = await room();
    const { caseId } = await followCase(test, here, here.chair);
    const stranger = await (await createHospital(test)).person(['reviewer'], 'pathology');
    const add = (more: object) => outcomeOf(as(here.referrer).task.add({ caseId, what: 'Call', assigneeId: null, specialty: 'pathology', dueOn: '2020-01-09', ...more }));
    expect(await add({ specialty: null })).toMatch(/^BAD_REQUEST/);
    expect(await add({ assigneeId: here.chair.membershipId })).toMatch(/^BAD_REQUEST/);
    expect(await add({ specialty: null, assigneeId: stranger.membershipId })).toBe('NOT_FOUND not_found');
    expect(await add({ caseId: (here as Hospital).caseId })).toBe('CONFLICT not_decided');
    expect(await add({ what: ' ' })).toMatch(/^BAD_REQUEST/);
  });
});

describe('the figures of a board', () => {
  it('sum up decisions, and conclude nothing below ten patients', async () => {
    const here = await room();
    const first = await decide(here, here.referrer, { reached: false, ratings: [1, 1, 9, 9] });
    await as(here.referrer).case.recordExecution({ ...notDone, caseId: first });
    const treat = async (index: number) => {
      const caseId = await decide(here, here.referrer, { painBefore: 8 });
      await as(here.referrer).case.recordExecution({ ...done, caseId });
      await as(here.referrer).followUp.record({ ...seen, caseId, pain: index % 2 === 0 ? 2 : 4 });
    };
    for (let index = 0; index < 8; index += 1) await treat(index);
    const figures = (input = {}) => as(here.observer).board.figures(input);
    expect(await figures()).toMatchObject({ decisions: 9, patients: 9, meetings: 1, followed: 8, quorum: { count: 8, of: 9, share: null }, carriedOut: { count: 8, share: null }, days: { summary: null } });
    await treat(8);
    await treat(9);
    const full = await figures();
    expect(full).toMatchObject({
      decisions: 11, days: { summary: { median: 7 } }, quorum: { count: 10, of: 11 }, differs: { count: 0, share: 0 }, notCarriedOut: { count: 1 }, silent: { count: 0, share: 0 },
      reasons: [{ reason: 'progression', count: 1 }], agreement: { disagreement: { count: 1 }, none: { count: 0 } },
    });
    expect(full.pain.slice(0, 2)).toMatchObject([{ point: 'before', pain: { summary: { median: 8 } } }, { point: 'h24', pain: { patients: 10, summary: { q1: 2, median: 3, q3: 4, mean: 3 } }, change: { summary: { median: -5 } } }]);
    expect(full.painByTechnique).toMatchObject([{ technique: 'T-CRYO', patients: 10 }]);
  });

  it('are those of one board and of one period', async () => {
    const here = await room();
    await decide(here, here.referrer);
    const of = async (input: object) => (await as(here.observer).board.figures(input)).decisions;
    expect(await of({ from: '2020-01-06', until: '2020-01-06' })).toBe(1);
    expect(await of({ from: '2020-01-07' })).toBe(0);
    expect(await of({ until: '2020-01-05' })).toBe(0);
    expect(await of({ boardId: here.boardId })).toBe(1);
    expect(await of({ boardId: (await createHospital(test)).boardId })).toBe(0);
  });
});
