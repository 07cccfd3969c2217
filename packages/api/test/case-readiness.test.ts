import { evaluate, fieldById } from '@bonemet/engine';
import { createHospital, createTestDatabase, prepareCase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { engineInput } from '../src/cases/engine-input';
import { enterCase } from './support/entered';
import { callerOf, outcomeOf } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const hospital = await createHospital(test);
const referrer = await hospital.person(['referrer'], 'medical_oncology');
const secretary = await hospital.person(['coordinator']);
const surgeon = await hospital.person(['reviewer'], 'orthopaedic_spine_surgery');
const watcher = await hospital.person(['observer', 'reviewer'], 'pathology');
const as = (person: typeof referrer) => callerOf(test.database, person);
const enter = (entry: Parameters<typeof enterCase>[3]) => enterCase(test, hospital, referrer, entry);
const whole = { question: 'Cement?', wishes: 'To sleep.', lesions: [{ site: 'rib' }] };

const noticesOf = async (person: typeof referrer, caseId: string) => {
  const { rows } = await test.owner.query<{ kind: string }>('SELECT kind FROM notice WHERE membership_id = $1 AND case_id = $2 ORDER BY kind', [person.membershipId, caseId]);
  return rows.map(({ kind }) => kind);
};
const auditOf = async (caseId: string) => {
  const { rows } = await test.owner.query<{ type: string }>(`SELECT type FROM audit_entry WHERE subject ->> 'caseId' = $1 ORDER BY sequence`, [caseId]);
  return rows.map(({ type }) => type).filter((type) => !/^(fact|lesion|case\.created)/.test(type));
};

describe('readiness', () => {
  it('names all that an empty case lacks', async () => {
    const { caseId } = await as(referrer).case.create({ boardId: hospital.boardId });
    const readiness = await as(surgeon).case.readiness({ caseId });
    expect(readiness.blockers).toEqual([{ code: 'question_missing' }, { code: 'wishes_missing' }, { code: 'no_lesion' }]);
    expect(readiness.completeness).toEqual({ answered: 0, asked: 3, deciding: 0 });
    expect(readiness.warnings).toEqual([{ code: 'no_image' }]);
  });

  it('counts the days of laboratory values and images, and calls them old by the limits of the board', async () => {
    const place = await createHospital(test);
    const boss = await place.person(['coordinator', 'referrer']);
    const api = callerOf(test.database, boss);
    const { caseId } = await enterCase(test, place, boss, whole);
    const entry = (fieldId: string, value: unknown, observedOn: string | null) => ({ lesionId: null, fieldId, value: value as never, basedOn: 0, observedOn });
    await api.case.record({ caseId, entries: [entry('labs.platelets', 182, '2019-12-01'), entry('labs.tp_percent', 90, null), entry('labs.leukopenia', null, null)] });
    const image = (takenOn: string | null, kind = 'png', withdrawn = false) =>
      test.owner.query(
        `INSERT INTO document (institution_id, case_id, kind, position, size, sha256, storage_key, removed, uploaded_by_id, taken_on, withdrawn_at)
         VALUES ($1, $2, $3, 1, 4, repeat('0', 64), 'none', '[]', $4, $5, $6)`, [place.institutionId, caseId, kind, boss.membershipId, takenOn, withdrawn ? '2020-01-01' : null]);
    await test.owner.query(`ALTER TABLE document DISABLE TRIGGER audited`);
    for (const args of [['2019-10-01'], [null, 'pdf'], ['2019-12-31', 'png', true]] as const) await image(...(args as unknown as [string]));
    await test.owner.query(`ALTER TABLE document ENABLE TRIGGER audited`);
    const ages = { laboratory: expect.arrayContaining([{ fieldId: 'labs.platelets', days: 32 }, { fieldId: 'labs.tp_percent', days: null }]), images: [{ id: expect.any(String), days: 93 }] };
    const before = await api.case.readiness({ caseId });
    expect(before.ages).toEqual(ages);
    expect(before.ages.laboratory).toHaveLength(2);
    expect(before.warnings.map(({ code }) => code)).toEqual(['facts_would_decide', 'laboratory_date_unknown']);
    await api.board.configure({ boardId: place.boardId, opinionsCloseHours: 15, laboratoryDays: 31, imagingDays: 92, viewerUrl: null });
    const after = await api.case.readiness({ caseId });
    expect(after.warnings).toEqual(expect.arrayContaining([
      { code: 'laboratory_old', fieldId: 'labs.platelets', ageDays: 32, limitDays: 31 },
      expect.objectContaining({ code: 'image_old', ageDays: 93, limitDays: 92 }),
    ]));
    const { cases } = await api.case.list({ words: '', status: ['draft'] });
    const listed = cases.find(({ record }) => record.id === caseId)?.readiness;
    expect(listed?.ages).toEqual(after.ages);
    expect(listed?.blockers).toEqual(after.blockers);
    expect(listed?.warnings).toEqual(after.warnings.filter(({ code }) => code !== 'facts_would_decide'));
  });

  it('asks for a missing fact of the case once, and says of which lesion the others are', async () => {
    const { caseId } = await enter({ ...whole, lesions: [{ site: 'vertebra', level: 'T11' }, { site: 'femoral_neck' }] });
    const { warnings, completeness } = await as(surgeon).case.readiness({ caseId });
    const deciding = warnings.find(({ code }) => code === 'facts_would_decide');
    if (deciding?.code !== 'facts_would_decide') throw new Error('nothing would decide');
    expect(deciding.count).toBe(completeness.deciding);
    const keys = deciding.top.map(({ fieldId, letter }) => `${letter ?? ''}/${fieldId}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fieldId, letter } of deciding.top) expect(letter === null, fieldId).toBe(fieldById(fieldId)?.scope === 'case');
  });

  it('shows the scores that the engine gives', async () => {
    const { cases } = await as(surgeon).case.list({ limit: 100 });
    for (const { record, evaluation } of cases) {
      expect(evaluation.lesions).toEqual(evaluate(engineInput(record)).lesions.map(({ id, scores }) => ({ id, scores })));
    }
    expect(cases.length).toBeGreaterThan(2);
  });
});

describe('a move', () => {
  it('makes a case ready once nothing blocks it, opens its review and tells those who are asked', async () => {
    const { caseId } = await enter({ ...whole, wishes: null });
    const move = (command: 'markReady' | 'reopenDraft', person = referrer) => as(person).case.move({ caseId, command });
    expect(await outcomeOf(move('reopenDraft'))).toBe('CONFLICT not_from_this_status');
    expect(await outcomeOf(move('markReady'))).toBe('CONFLICT not_ready');
    expect(await auditOf(caseId)).toEqual([]);
    await as(referrer).case.record({ caseId, entries: [{ lesionId: null, fieldId: 'sheet.wishes', value: 'To walk.', basedOn: 0 }] });
    await move('markReady');
    expect(await auditOf(caseId)).toEqual(['case.statusChanged', 'review.opened']);
    expect(await noticesOf(surgeon, caseId)).toEqual(['opinion_needed']);
    expect(await noticesOf(secretary, caseId)).toEqual(['case_ready']);
    for (const person of [watcher, referrer]) expect(await noticesOf(person, caseId)).toEqual([]);
    expect(await outcomeOf(move('markReady'))).toBe('CONFLICT not_from_this_status');
    await move('reopenDraft', secretary);
    await move('markReady');
    expect((await auditOf(caseId)).filter((type) => type === 'review.opened')).toHaveLength(1);
  });

  it('waits for a request that blocks, and not for one that does not', async () => {
    const place = await createHospital(test);
    const boss = await place.person(['coordinator', 'referrer', 'reviewer'], 'pathology');
    const { caseId, lesionIds } = await enterCase(test, place, boss, whole);
    await test.database.withActor(boss, async ({ tx, audit }) => {
      await tx.review.create({ data: { caseId, institutionId: place.institutionId } });
      await audit({ type: 'review.opened', payload: { caseId } });
    });
    await prepareCase(test, { ...place, caseId, lesionId: lesionIds[0]! }, boss);
    const api = callerOf(test.database, boss);
    const { requestId } = await api.request.raise({ caseId, lesionId: null, fieldId: null, specialty: 'pathology', body: 'Proven?', blocks: true });
    expect((await api.case.readiness({ caseId })).blockers).toEqual([{ code: 'request_open', id: requestId, specialty: 'pathology' }]);
    expect(await outcomeOf(api.case.move({ caseId, command: 'markReady' }))).toBe('CONFLICT not_ready');
    await api.request.answer({ requestId, answer: 'Yes.' });
    expect(await outcomeOf(api.case.move({ caseId, command: 'markReady' }))).toBe('ok');
    const { cases } = await api.case.list({ status: ['ready'] });
    expect(cases.map(({ openRequests, readiness }) => [openRequests, readiness?.blockers, readiness?.warnings[0]?.code])).toEqual([[1, [], 'request_pending']]);
  });

  it('of two people at once happens once', async () => {
    const { caseId } = await enter(whole);
    const outcomes = await Promise.all([referrer, secretary, referrer].map((person) => outcomeOf(as(person).case.move({ caseId, command: 'markReady' }))));
    expect(outcomes.sort()).toEqual(['CONFLICT not_from_this_status', 'CONFLICT not_from_this_status', 'ok']);
    expect(await noticesOf(surgeon, caseId)).toEqual(['opinion_needed']);
  });
});

describe('the choice of a discussion', () => {
  it('lists a case under a protocol without asking anybody, and asks when it comes back to the board', async () => {
    const { caseId } = await enter(whole);
    const choose = (discussion: 'board' | 'protocol', protocolName: string | null) => as(referrer).case.chooseDiscussion({ caseId, discussion, protocolName });
    await choose('protocol', 'Single fraction');
    await as(referrer).case.move({ caseId, command: 'markReady' });
    expect(await noticesOf(surgeon, caseId)).toEqual([]);
    expect((await as(surgeon).case.get({ caseId })).record).toMatchObject({ discussion: 'protocol', protocolName: 'Single fraction' });
    await choose('board', null);
    expect(await noticesOf(surgeon, caseId)).toEqual(['opinion_needed']);
    expect(await auditOf(caseId)).toEqual(['case.discussionChosen', 'case.statusChanged', 'review.opened', 'case.discussionChosen']);
  });

  it.each([['protocol', null], ['board', 'Single fraction'], ['protocol', '  ']] as const)('refuses %s with the name %j', async (discussion, protocolName) => {
    const { caseId } = await enter(whole);
    expect(await outcomeOf(as(referrer).case.chooseDiscussion({ caseId, discussion, protocolName }))).toMatch(/^BAD_REQUEST/);
  });

  it('is over when the case is on an agenda', async () => {
    expect(await outcomeOf(as(referrer).case.chooseDiscussion({ caseId: hospital.caseId, discussion: 'protocol', protocolName: 'X' }))).toBe('CONFLICT not_from_this_status');
  });
});

describe('likely duplicates', () => {
  const facts = { 'patient.sex': 'female', 'patient.age_years': 61 };
  const day = (text: string) => new Date(`${text}T10:00:00Z`);

  it('are the other cases of the patient, and those that agree on what is known', async () => {
    const place = await createHospital(test);
    const boss = await place.person(['referrer']);
    const put = (entry: Parameters<typeof enterCase>[3]) => enterCase(test, place, boss, { primary: 'breast', facts, lesions: [{ site: 'vertebra', level: 'T11' }], createdAt: day('2019-11-01'), ...entry });
    const own = await put({});
    const alike = await put({ facts: { ...facts, 'patient.age_years': 62 }, createdAt: day('2019-12-20') });
    const samePatient = await put({ patientId: own.patientId, primary: 'lung', lesions: [{ site: 'rib' }], createdAt: day('2015-01-01') });
    await put({ primary: 'lung' });
    await put({ lesions: [{ site: 'vertebra', level: 'T12' }] });
    await put({ createdAt: day('2019-06-01') });
    await enterCase(test, hospital, referrer, { primary: 'breast', facts, lesions: [{ site: 'vertebra', level: 'T11' }], createdAt: day('2019-11-02') });
    const found = await callerOf(test.database, boss).case.duplicates({ caseId: own.caseId });
    expect(found.map(({ caseId, certainty }) => [caseId, certainty])).toEqual([[samePatient.caseId, 'same_patient'], [alike.caseId, 'possible']]);
    expect(found[1]).toMatchObject({ pseudonym: expect.stringMatching(/^Star/), because: ['same_primary', 'same_sex', 'age_within_a_year', 'same_lesion_place', 'created_within_90_days'] });
  });
});

describe('columns', () => {
  it('hold the newest of each status, and say that there are more without counting them', async () => {
    const place = await createHospital(test);
    const boss = await place.person(['referrer']);
    const ids: string[] = [];
    for (let day = 1; day <= 4; day++) ids.push((await enterCase(test, place, boss, { createdAt: new Date(Date.UTC(2019, 0, day)) })).caseId);
    const columns = await callerOf(test.database, boss).case.columns({ perColumn: 3 });
    expect(columns.map(({ status }) => status)).toEqual(['draft', 'needs_data', 'ready', 'scheduled', 'in_discussion', 'decided']);
    const [draft, , , scheduled] = columns;
    expect(draft).toMatchObject({ more: true, next: ids[1] });
    expect(draft!.cases.map(({ record }) => record.id)).toEqual([ids[3], ids[2], ids[1]]);
    expect(scheduled).toMatchObject({ more: false, next: null });
    expect(scheduled!.cases.map(({ record }) => [record.id, record.meetingAt])).toEqual([[place.caseId, new Date('2030-01-03T09:00:00Z')]]);
    const { cases } = await callerOf(test.database, boss).case.list({ status: ['draft'], after: draft!.next });
    expect(cases.map(({ record }) => record.id)).toEqual([ids[0]]);
  });
});
