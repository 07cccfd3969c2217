import { createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { aPlan, callerOf, createScene, outcomeOf, type Scene } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());

const YEAR = { from: new Date('2020-01-01T00:00:00Z'), before: new Date('2021-01-01T00:00:00Z'), language: 'en' } as const;
const scene = await createScene(test, 'signed');
const { hospital, chair, decisionId } = scene;
const lead = callerOf(test.database, chair);
const coordinator = callerOf(test.database, await hospital.person(['coordinator'], null));

const auditOf = async ({ hospital: { institutionId } }: Scene, type: string) =>
  (await test.owner.query<{ subject: object; actor_membership_id: string }>('SELECT subject, actor_membership_id FROM audit_entry WHERE institution_id = $1 AND type = $2 ORDER BY sequence', [institutionId, type])).rows;

describe('the patient’s name on a sheet', () => {
  it('is told with a reason, and recorded twice: as a look, and as a sheet that left', async () => {
    const before = (await auditOf(scene, 'decision.identified')).length;
    const identity = await lead.decision.identify({ decisionId, reason: 'patient_record' });
    expect(identity === null || typeof identity.familyName === 'string').toBe(true);
    const [printed] = (await auditOf(scene, 'decision.identified')).slice(before);
    expect(printed).toMatchObject({ subject: { caseId: hospital.caseId, decisionId, reason: 'patient_record' }, actor_membership_id: chair.membershipId });
    expect((await auditOf(scene, 'identity.revealed')).at(-1)).toMatchObject({ subject: { caseId: hospital.caseId, reason: 'patient_record' } });
  });

  it('is not told of a decision that is not signed, nor without a reason', async () => {
    const drafted = await createScene(test, 'drafted');
    const other = callerOf(test.database, drafted.chair);
    expect(await outcomeOf(other.decision.identify({ decisionId: drafted.decisionId, reason: 'patient_record' }))).toBe('NOT_FOUND not_found');
    expect(await outcomeOf(lead.decision.identify({ decisionId, reason: 'curiosity' as never }))).toBe('BAD_REQUEST');
    expect(await auditOf(drafted, 'decision.identified')).toEqual([]);
  });
});

describe('the decisions of a board as a file', () => {
  it('hold each signed version once, say which counts, and are recorded with their number', async () => {
    const amended = await createScene(test, 'signed');
    const chairOf = callerOf(test.database, amended.chair);
    await chairOf.decision.amend({ decisionId: amended.decisionId, proposal: aPlan(amended.optionId), cause: 'new_data', reason: 'A new scan.' });
    const { boardId, caseId } = amended.hospital;
    const { text, count } = await chairOf.decision.export({ boardId, ...YEAR, format: 'json' });
    const file = JSON.parse(text) as { format: string; version: number; decisions: { caseId: string; version: number; newest: boolean; amendmentReason: string | null }[] };
    expect(file).toMatchObject({ format: 'bonemet-decisions', version: 1, count: 2 });
    expect(file.decisions.map(({ version, newest, amendmentReason }) => [version, newest, amendmentReason])).toEqual([[1, false, null], [2, true, 'A new scan.']]);
    expect(file.decisions.every((decision) => decision.caseId === caseId)).toBe(true);
    expect(count).toBe(2);
    expect(await auditOf(amended, 'decisions.exported')).toEqual([expect.objectContaining({ subject: { boardId, count: 2 } })]);
  });

  it('hold nothing of another period, and the end of a period is not in it', async () => {
    const { boardId } = hospital;
    const signed = new Date('2020-01-02T09:00:00Z');
    const countOf = async (from: Date, before: Date) => (await coordinator.decision.export({ boardId, from, before, format: 'csv', language: 'fr' })).count;
    expect(await countOf(signed, new Date(signed.getTime() + 1))).toBe(1);
    expect(await countOf(new Date('2019-12-01'), signed)).toBe(0);
    expect(await outcomeOf(coordinator.decision.export({ boardId, from: signed, before: signed, format: 'csv', language: 'fr' }))).toBe('BAD_REQUEST');
  });

  it('name neither a physician nor a patient', async () => {
    const { text } = await coordinator.decision.export({ boardId: hospital.boardId, ...YEAR, format: 'json' });
    const people = await test.owner.query<{ display_name: string }>('SELECT display_name FROM user_account');
    for (const { display_name: name } of people.rows) expect(text).not.toContain(`"${name}"`);
    expect(text).not.toMatch(/familyName|recordNumber/);
  });

  it('are nothing for administrators, who see no patient', async () => {
    const administrator = callerOf(test.database, await hospital.person(['administrator'], null));
    expect(await outcomeOf(administrator.decision.export({ boardId: hospital.boardId, ...YEAR, format: 'csv' }))).toBe('FORBIDDEN role_missing');
  });
});

describe('the minutes of a meeting', () => {
  it('tell who was there and, of each case, the newest signed decision with its tasks', async () => {
    const minutes = await coordinator.meeting.minutes({ meetingId: hospital.meetingId });
    expect(minutes.participants).toHaveLength(4);
    expect(minutes.participants[0]).toMatchObject({ part: 'chair', specialty: 'medical_oncology' });
    expect(minutes.items[0]).toMatchObject({ position: 1, stage: 'signed', decision: { version: 1, position: 1, snapshot: { format: 2 } } });
    expect(minutes.items[0]!.decision!.signatory).toMatchObject({ specialty: 'medical_oncology' });
  });

  it('tell of a case that went back which specialty was asked, and who declared a conflict of interest on it', async () => {
    const other = await createScene(test, 'presenting');
    const asked = callerOf(test.database, other.chair);
    const { meetingId, agendaItemId } = other.hospital;
    const relative = callerOf(test.database, other.voters[0]!);
    await relative.meeting.declareConflict({ meetingId, agendaItemId, reason: 'A relative.' });
    const mistaken = callerOf(test.database, other.voters[1]!);
    await mistaken.meeting.declareConflict({ meetingId, agendaItemId, reason: 'Another patient.' });
    await mistaken.meeting.withdrawConflict({ meetingId, agendaItemId });
    await asked.meeting.needsData({ meetingId, agendaItemId, specialty: 'pathology' });
    const [item] = (await asked.meeting.minutes({ meetingId })).items;
    expect(item).toMatchObject({ stage: 'needs_data', dataFrom: 'pathology', decision: null });
    expect(item!.conflicts).toEqual([{ name: expect.any(String), reason: 'A relative.' }]);
  });
});
