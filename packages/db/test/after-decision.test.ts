import { asActor, createHospital, createTestDatabase, followCase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { openVoting } from './support/round';

const test = await createTestDatabase();
afterAll(() => test.close());
const room = await openVoting(test, await createHospital(test));
const followed = await followCase(test, room, room.chair);
const { institutionId } = room;
const me = room.chair.membershipId;

/** Writes as the chair, with an audit entry, and rolls nothing back. */
const write = (sql: string, actor = room.chair) =>
  asActor(test, actor, async (client) => {
    const result = await client.query(sql);
    const values = [institutionId, actor.userId, actor.membershipId];
    await client.query(`INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject) VALUES ($1, $2, $3, 'case.exported', '{}')`, values);
    return result;
  });

const insert = (table: string, row: Record<string, unknown>) => {
  const names = Object.keys(row);
  const values = Object.values(row).map((value) => (value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value)));
  return write(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`);
};
const task = (more: object = {}) => insert('task', { institution_id: institutionId, case_id: followed.caseId, what: 'Call', specialty: 'pathology', due_on: '2020-01-01', added_by_id: me, ...more });
const execution = (more: object = {}) =>
  insert('execution', { institution_id: institutionId, case_id: followed.caseId, version: 2, carried_out: true, happened_on: '2020-01-01', recorded_by_id: me, ...more });
const followUp = (more: object = {}) =>
  insert('follow_up', {
    institution_id: institutionId, case_id: followed.caseId, point: 'w1', version: 1, seen_on: '2020-01-01', analgesia: 'unknown', fracture: 'unknown', local_control: 'unknown', recorded_by_id: me, ...more,
  });

describe('what comes after a decision', () => {
  it.each([['a task', task], ['an execution', execution], ['a follow-up', followUp]])('%s waits for the decision', async (_, add) => {
    await expect(add({ case_id: room.caseId })).rejects.toMatchObject({ code: 'BM016' });
  });

  it.each([['a task', task], ['an execution', execution]])('%s names no decision of another case', async (_, add) => {
    await expect(add({ decision_id: room.decisionId })).rejects.toMatchObject({ code: 'BM003' });
  });

  it('speaks of no lesion of another case', async () => {
    await expect(followUp({ lesion_id: room.lesionId })).rejects.toMatchObject({ code: 'BM003' });
  });
});

describe('an execution', () => {
  it.each([{ reason: 'toxicity' }, { carried_out: false }, { carried_out: false, reason: 'Any Words' }])('has a reason when it was not carried out, and then alone: %o', async (more) => {
    await expect(execution(more)).rejects.toMatchObject({ code: '23514' });
  });

  it('has each version once', async () => {
    await expect(execution({ version: 1 })).rejects.toMatchObject({ code: '23505' });
  });
});

describe('a follow-up', () => {
  it.each([{ pain: 11 }, { pain: -1 }, { complication: 7 }, { complication: -1 }, { version: 0 }])('stays within its scales: %o', async (more) => {
    await expect(followUp(more)).rejects.toMatchObject({ code: '23514' });
  });

  it('has each version of a point once for the whole patient, and once for a lesion', async () => {
    await followUp({ point: 'm1', pain: 10, complication: 6 });
    await expect(followUp({ point: 'm1', pain: 0, complication: 0 })).rejects.toMatchObject({ code: '23505' });
    await followUp({ point: 'm1', lesion_id: followed.lesionId });
    await expect(followUp({ point: 'm1', lesion_id: followed.lesionId })).rejects.toMatchObject({ code: '23505' });
    await followUp({ point: 'm1', version: 2 });
  });
});

describe('a task', () => {
  const end = (column: 'done' | 'cancelled', who = me, actor = room.chair) =>
    write(`UPDATE task SET ${column}_at = now(), ${column}_by_id = '${who}' WHERE id = '${followed.taskId}'`, actor);

  it('belongs to one person or to one specialty', async () => {
    await expect(task({ specialty: null })).rejects.toMatchObject({ code: '23514' });
    await expect(task({ assignee_id: me })).rejects.toMatchObject({ code: '23514' });
    await task({ specialty: null, assignee_id: me });
  });

  it('begins open', async () => {
    await expect(task({ done_by_id: me, done_at: '2020-01-01' })).rejects.toMatchObject({ code: 'BM001' });
  });

  it('says nothing else once it was added', async () => {
    await expect(write(`UPDATE task SET what = 'Another' WHERE id = '${followed.taskId}'`)).rejects.toMatchObject({ code: '42501' });
    await expect(write(`DELETE FROM task WHERE id = '${followed.taskId}'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('ends once, in the name of whoever ends it', async () => {
    await expect(end('done', room.voters[0].membershipId)).rejects.toMatchObject({ code: 'BM001' });
    await expect(write(`UPDATE task SET done_at = now() WHERE id = '${followed.taskId}'`)).rejects.toMatchObject({ code: expect.stringMatching(/BM001|23514/) });
    await end('done', room.voters[0].membershipId, room.voters[0]);
    await expect(end('cancelled')).rejects.toMatchObject({ code: 'BM001' });
    await expect(test.owner.query(`DELETE FROM task WHERE id = '${followed.taskId}'`)).rejects.toMatchObject({ code: 'BM001' });
  });
});
