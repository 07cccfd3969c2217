import { databaseRefusal } from '@bonemet/db';
import { createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, outcomeOf } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const hospital = await createHospital(test);
const referrer = await hospital.person(['referrer'], 'medical_oncology');
const surgeon = await hospital.person(['reviewer'], 'orthopaedic_spine_surgery');
const as = (person: typeof referrer) => callerOf(test.database, person);
const [board] = await as(referrer).board.list();

type Entry = Parameters<ReturnType<typeof as>['case']['record']>[0]['entries'][number];

describe('a new case', () => {
  let caseId = '';
  beforeAll(async () => ({ caseId } = await as(referrer).case.create({ boardId: board!.id })));
  const record = (...entries: Entry[]) => as(referrer).case.record({ caseId, entries });
  const workspace = () => as(referrer).case.workspace({ caseId });
  const valueOf = async (fieldId: string) => (await workspace()).entries.find((entry) => entry.fieldId === fieldId);

  it('begins as a draft under a pseudonym, with nothing assumed', async () => {
    const { status, pseudonym, lesions, entries } = await workspace();
    expect({ status, lesions, entries }).toEqual({ status: 'draft', lesions: [], entries: [] });
    expect(pseudonym).toMatch(/^[A-Z][a-z]+ \d{3}$/);
  });

  it('keeps an answer, the answer unknown, and an answer that was taken back apart', async () => {
    const base = { lesionId: null, basedOn: 0 };
    await record({ ...base, fieldId: 'patient.age_years', value: 61 }, { ...base, fieldId: 'patient.pacemaker', value: null }, { ...base, fieldId: 'patient.sex', value: 'female' });
    await record({ lesionId: null, fieldId: 'patient.sex', value: null, basedOn: 1, withdrawn: true });
    expect(await valueOf('patient.age_years')).toMatchObject({ value: 61, withdrawn: false, version: 1, recordedById: referrer.membershipId });
    expect(await valueOf('patient.pacemaker')).toMatchObject({ value: null, withdrawn: false });
    expect(await valueOf('patient.sex')).toMatchObject({ value: null, withdrawn: true, version: 2 });
    const { record: read } = await as(surgeon).case.get({ caseId });
    expect(read.facts.map(({ fieldId }) => fieldId).sort()).toEqual(['patient.age_years', 'patient.pacemaker']);
  });

  it('takes the question and the wishes of the patient the same way, with their history', async () => {
    await record({ lesionId: null, fieldId: 'sheet.question', value: 'Which first?', basedOn: 0 }, { lesionId: null, fieldId: 'sheet.wishes', value: 'To walk.', basedOn: 0 });
    await record({ lesionId: null, fieldId: 'sheet.wishes', value: 'To walk to the garden.', basedOn: 1 });
    const { record: read } = await as(surgeon).case.get({ caseId });
    expect(read).toMatchObject({ question: 'Which first?', patientWishes: 'To walk to the garden.' });
    const versions = await as(surgeon).case.history({ caseId, entry: { lesionId: null, fieldId: 'sheet.wishes' } });
    expect(versions.map(({ version, value }) => ({ version, value }))).toEqual([{ version: 2, value: 'To walk to the garden.' }, { version: 1, value: 'To walk.' }]);
  });

  it('writes nothing of a message in which one answer does not fit', async () => {
    const attempt = record({ lesionId: null, fieldId: 'labs.platelets', value: 182, basedOn: 0 }, { lesionId: null, fieldId: 'labs.tp_percent', value: 4_000, basedOn: 0 });
    expect(await outcomeOf(attempt)).toBe('BAD_REQUEST out_of_range');
    expect(await valueOf('labs.platelets')).toBeUndefined();
  });

  it.each([
    ['a fact of a lesion without one', { lesionId: null, fieldId: 'lesion.matrix', value: 'lytic' }, 'BAD_REQUEST unknown_field'],
    ['a computed field', { lesionId: null, fieldId: 'calc.oligo', value: 'yes' }, 'BAD_REQUEST unknown_field'],
    ['a day that is none', { lesionId: null, fieldId: 'labs.platelets', value: 182, observedOn: '2020-02-31' }, 'BAD_REQUEST not_a_day'],
    ['a day to come', { lesionId: null, fieldId: 'labs.platelets', value: 182, observedOn: '2020-01-03' }, 'BAD_REQUEST in_the_future'],
    ['the lesion of another case', { lesionId: hospital.lesionId, fieldId: 'lesion.matrix', value: 'lytic' }, 'NOT_FOUND not_found'],
  ])('refuses %s', async (_, entry, outcome) => {
    expect(await outcomeOf(record({ basedOn: 0, ...entry }))).toBe(outcome);
  });

  it('keeps the day of a measurement, and takes a change of the day alone for a new version', async () => {
    await record({ lesionId: null, fieldId: 'labs.platelets', value: 182, basedOn: 0, observedOn: '2020-01-01' });
    const again = await record({ lesionId: null, fieldId: 'labs.platelets', value: 182, basedOn: 1, observedOn: '2020-01-02' });
    expect(again.results).toEqual([{ outcome: 'recorded', version: 2 }]);
    expect((await valueOf('labs.platelets'))?.observedOn?.toISOString().slice(0, 10)).toBe('2020-01-02');
  });

  it('counts a message that arrives twice once, and shows the later writer what stands', async () => {
    const entry = { lesionId: null, fieldId: 'cancer.primary', value: 'breast', basedOn: 0 };
    expect((await record(entry)).results).toEqual([{ outcome: 'recorded', version: 1 }]);
    expect((await record(entry)).results).toEqual([{ outcome: 'same', version: 1 }]);
    const other = await as(surgeon).case.record({ caseId, entries: [{ ...entry, value: 'lung' }] });
    expect(other.results).toEqual([{ outcome: 'superseded', current: expect.objectContaining({ value: 'breast', recordedById: referrer.membershipId }) }]);
    expect(await valueOf('cancer.primary')).toMatchObject({ value: 'breast', version: 1 });
  });

  it('letters its lesions, once for a message that arrives twice, and never uses the letter of a removed one again', async () => {
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    const add = (lesionId: string, level: string) => as(referrer).case.addLesion({ caseId, lesionId, side: 'midline', site: 'vertebra', level });
    expect(await add(first, 'T11')).toEqual({ lesionId: first, letter: 'A' });
    expect(await add(first, 'T11')).toEqual({ lesionId: first, letter: 'A' });
    await as(referrer).case.removeLesion({ caseId, lesionId: first, removed: true });
    expect(await add(second, 'L3')).toEqual({ lesionId: second, letter: 'B' });
    expect((await as(surgeon).case.get({ caseId })).evaluation.lesions.map(({ id }) => id)).toEqual(['B']);
    await as(referrer).case.removeLesion({ caseId, lesionId: first, removed: false });
    const { record: read, evaluation } = await as(surgeon).case.get({ caseId });
    expect(read.lesions.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(evaluation.lesions[0]?.scores.sins.applicable).toBe(true);
  });
});

describe('who the patient is', () => {
  const identity = { familyName: 'Ménard', givenNames: 'Zoë', birthDate: '1951-02-28', recordNumber: 'SC-77' };
  const reveal = (caseId: string) => as(referrer).case.revealIdentity({ caseId, reason: 'correct_record' });

  it('is recorded, shown with a reason, corrected, and in no answer but that one', async () => {
    const { caseId } = await as(referrer).case.create({ boardId: board!.id });
    expect(await reveal(caseId)).toBeNull();
    await as(referrer).case.recordIdentity({ caseId, identity });
    expect(await reveal(caseId)).toEqual(identity);
    await as(referrer).case.recordIdentity({ caseId, identity: { ...identity, givenNames: 'Zoë Anne' } });
    expect(await reveal(caseId)).toMatchObject({ givenNames: 'Zoë Anne' });
    const answers = JSON.stringify([await as(referrer).case.workspace({ caseId }), await as(referrer).case.get({ caseId }), await as(referrer).case.list({})]);
    for (const word of Object.values(identity)) expect(answers).not.toContain(word);
  });

  it('is never given twice: a known record number is said to be known, and the case can be given to that patient', async () => {
    const one = await as(referrer).case.create({ boardId: board!.id });
    await as(referrer).case.recordIdentity({ caseId: one.caseId, identity: { ...identity, recordNumber: 'SC-78' } });
    const two = await as(referrer).case.create({ boardId: board!.id });
    const again = { caseId: two.caseId, identity: { ...identity, recordNumber: ' sc 78' } };
    expect(await outcomeOf(as(referrer).case.recordIdentity(again))).toBe('CONFLICT patient_known');
    await as(referrer).case.recordIdentity({ ...again, samePatient: true });
    const names = await Promise.all([one, two].map(async ({ caseId }) => (await as(referrer).case.workspace({ caseId })).pseudonym));
    expect(names[0]).toBe(names[1]);
  });

  describe('when a case is given to a known patient', () => {
    const known = { ...identity, recordNumber: 'SC-80' };
    const patientOf = async (caseId: string) => (await test.owner.query<{ id: string }>('SELECT patient_id AS id FROM clinical_case WHERE id = $1', [caseId])).rows[0]!.id;
    const give = (caseId: string, change: object = {}) => outcomeOf(as(referrer).case.recordIdentity({ caseId, identity: { ...known, ...change }, samePatient: true }));
    let theirs = '';
    beforeAll(async () => {
      const first = await as(referrer).case.create({ boardId: board!.id });
      await as(referrer).case.recordIdentity({ caseId: first.caseId, identity: known });
      theirs = await patientOf(first.caseId);
    });

    it('it is recorded which case went from whom to whom, once', async () => {
      const { caseId } = await as(referrer).case.create({ boardId: board!.id });
      const from = await patientOf(caseId);
      expect(await Promise.all([give(caseId), give(caseId)])).toEqual(['ok', 'ok']);
      const { rows } = await test.owner.query(`SELECT subject FROM audit_entry WHERE type = 'case.patientChanged' AND subject ->> 'caseId' = $1`, [caseId]);
      expect(rows).toEqual([{ subject: { caseId, from, to: theirs } }]);
    });

    it('another birth date is refused, and the case stays where it was', async () => {
      const { caseId } = await as(referrer).case.create({ boardId: board!.id });
      const from = await patientOf(caseId);
      expect(await give(caseId, { birthDate: '1951-02-27' })).toBe('CONFLICT patient_differs');
      expect(await patientOf(caseId)).toBe(from);
    });

    it('a case that is decided is refused, by the procedure and by the database', async () => {
      for (const status of ['decided', 'carried_out', 'not_carried_out', 'followed_up'] as const) {
        const { caseId } = await as(referrer).case.create({ boardId: board!.id });
        const from = await patientOf(caseId);
        await test.database.withActor(referrer, async ({ tx, audit }) => {
          await tx.case.update({ where: { id: caseId }, data: { status } });
          await audit({ type: 'case.statusChanged', payload: { caseId, from: 'draft', to: status } });
        });
        expect(await give(caseId)).toBe('CONFLICT case_decided');
        const past = test.database.withActor(referrer, async ({ tx, audit }) => {
          await tx.case.update({ where: { id: caseId }, data: { patientId: theirs } });
          await audit({ type: 'case.patientChanged', payload: { caseId, from, to: theirs } });
        });
        expect(databaseRefusal(await past.catch((error: unknown) => error))).toBe('case_decided');
        expect(await patientOf(caseId)).toBe(from);
      }
    });
  });

  it('of another hospital is not known here', async () => {
    const elsewhere = await createHospital(test);
    const stranger = await elsewhere.person(['referrer']);
    const there = await as(stranger).case.create({ boardId: elsewhere.boardId });
    await as(stranger).case.recordIdentity({ caseId: there.caseId, identity: { ...identity, recordNumber: 'SC-79' } });
    const here = await as(referrer).case.create({ boardId: board!.id });
    await as(referrer).case.recordIdentity({ caseId: here.caseId, identity: { ...identity, recordNumber: 'SC-79' } });
    expect(await reveal(here.caseId)).toMatchObject({ recordNumber: 'SC-79' });
  });
});
