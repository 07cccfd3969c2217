import { recordFact } from '@bonemet/db';
import { asActor, asOwner, createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { EMPTIED_TABLES } from './support/known-gaps';
import { openVoting, setRound, signDecision, vote } from './support/round';
import { tablesOf } from './support/tables';

const test = await createTestDatabase();
afterAll(() => test.close());
const tables = await tablesOf(test);
const room = await openVoting(test, await createHospital(test));
await vote(test, room, room.chair, 8);
await test.database.sequenceLeftBehind(room.institutionId, room.meetingId);
await setRound(test, room, 'closed');
await setRound(test, room, 'revealed');
await signDecision(test, room);

async function carrying(trigger: string): Promise<string[]> {
  const sql = `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = $1 AND tgenabled = 'O' ORDER BY 1`;
  return (await test.owner.query<{ name: string }>(sql, [trigger])).rows.map(({ name }) => name);
}
const audited = await carrying('audited');
const appendOnly = await carrying('append_only');

const contents = async (table: string) => (await test.owner.query(`SELECT to_jsonb(t) FROM ${table} t ORDER BY to_jsonb(t)::text`)).rows;
const asChair = (sql: string) => asActor(test, room.chair, (client) => client.query(sql));
const owner = (sql: string) => asOwner(test, (client) => client.query(sql));

describe('a signed decision', () => {
  const changes = [
    `UPDATE decision SET conditions = 'none'`, `UPDATE decision SET plan = '[]'`, `UPDATE decision SET signed_at = NULL, signed_by_id = NULL, snapshot = NULL, content_hash = NULL`,
    `UPDATE decision SET snapshot = '{}'`, `UPDATE decision SET content_hash = repeat('0', 64)`,
  ];
  it.each(changes)('does not change for its chair: %s', async (sql) => {
    await expect(asChair(sql)).rejects.toMatchObject({ code: 'BM009' });
  });

  it.each([...changes, 'DELETE FROM decision'])('does not change for the owner of the tables: %s', async (sql) => {
    const before = await contents('decision');
    await expect(owner(sql)).rejects.toMatchObject({ code: 'BM009' });
    expect(await contents('decision')).toEqual(before);
  });

  it('cannot be deleted by the application, which holds no such right', async () => {
    await expect(asChair('DELETE FROM decision')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('an unsigned decision', () => {
  it('is written and signed by the chair alone, and in nobody else’s name', async () => {
    const draft = await openVoting(test, await createHospital(test));
    const sign = (membershipId: string) => `UPDATE decision SET signed_by_id = '${membershipId}', signed_at = now(), snapshot = '{}', content_hash = 'x'`;
    const as = (actor: typeof draft.chair, sql: string) => asActor(test, actor, (client) => client.query(sql));
    await expect(as(draft.voters[0], sign(draft.voters[0].membershipId))).rejects.toMatchObject({ code: 'BM004' });
    await expect(as(draft.chair, sign(draft.voters[0].membershipId))).rejects.toMatchObject({ code: 'BM004' });
    await expect(as(draft.chair, `UPDATE decision SET signed_at = now()`)).rejects.toMatchObject({ code: '23514' });
  });
});

describe('tables that only grow', () => {
  it('are at least the facts, the events, the audit and what a round was opened with', () => {
    expect(appendOnly).toEqual(['audit_entry', 'ballot', 'comment', 'event', 'execution', 'fact', 'follow_up', 'proposed_option', 'round_elector', 'round_option']);
  });

  it.each(appendOnly)('%s refuses UPDATE and DELETE, even of its owner', async (table) => {
    const before = await contents(table);
    expect(before.length).toBeGreaterThan(0);
    await expect(owner(`UPDATE ${table} SET institution_id = institution_id`)).rejects.toMatchObject({ code: 'BM001' });
    await expect(owner(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: 'BM001' });
    expect(await contents(table)).toEqual(before);
  });

  it.each(appendOnly)('%s grants the application neither UPDATE nor DELETE', async (table) => {
    await expect(asChair(`UPDATE ${table} SET institution_id = institution_id`)).rejects.toMatchObject({ code: '42501' });
    await expect(asChair(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['ballot', 'round'])('%s rows stay, even for the owner', async (table) => {
    await expect(owner(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: 'BM001' });
  });

  it('are not emptied, even by the owner and whatever hangs on them', async () => {
    const emptied: string[] = [];
    for (const table of new Set([...appendOnly, 'ballot', 'round', 'decision', 'meeting', 'clinical_case', 'agenda_item'])) {
      const verdict = await owner(`TRUNCATE ${table} CASCADE; SELECT 1 / 0`).then(() => '', (error: { code?: string }) => error.code);
      if (verdict !== 'BM001') emptied.push(table);
    }
    expect(emptied).toEqual(EMPTIED_TABLES);
  });
});

describe('a change without its audit entry', () => {
  it('is watched for on every table with an institution but the sessions and the audit itself', () => {
    const expected = tables.filter(({ hasInstitution }) => hasInstitution).map(({ name }) => name);
    // Notices follow from acts that are audited; the search index is kept by the database itself; a ballot is its own
    // record and only ever added, and the audit names it right after (docs/adr/0016); presence is no clinical data.
    const exempt = ['audit_entry', 'audit_head', 'ballot', 'case_search', 'notice', 'presence', 'session'];
    expect(audited).toEqual([...expected.filter((name) => !exempt.includes(name)), 'institution', 'user_account'].sort());
  });

  it.each(audited)('of %s is refused at commit, and nothing of it stays', async (table) => {
    const before = await contents(table);
    const column = { institution: 'name', user_account: 'display_name' }[table] ?? 'institution_id';
    const attempt = asOwner(test, async (client) => {
      // The other guards would refuse first; the rollback brings them back.
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER; ALTER TABLE ${table} ENABLE TRIGGER audited`);
      const { rowCount } = await client.query(`UPDATE ${table} SET ${column} = ${column}`);
      expect(rowCount).toBeGreaterThan(0);
    });
    await expect(attempt).rejects.toMatchObject({ code: 'BM002', message: expect.stringContaining(table) });
    expect(await contents(table)).toEqual(before);
  });

  it('takes everything else of its transaction with it', async () => {
    const referrer = await room.person(['referrer']);
    const fact = { caseId: room.caseId, lesionId: room.lesionId, fieldId: 'lesion.matrix', value: 'mixed', basedOn: 1 };
    const half = test.database.withActor(referrer, async (unit) => {
      const silent = { ...unit, audit: async () => undefined };
      expect(await recordFact(silent, fact)).toBe('recorded');
      await unit.tx.case.update({ where: { id: room.caseId }, data: { question: 'Something else?' } });
    });
    await expect(half).rejects.toThrow(/needs an audit entry/);
    const found = await test.database.withActor(referrer, ({ tx }) =>
      tx.case.findUniqueOrThrow({ where: { id: room.caseId }, select: { question: true, facts: { where: { version: 2 } } } }));
    expect(found).toEqual({ question: 'Screws or prosthesis?', facts: [] });
  });

  it('is not excused by the audit entry of another transaction', async () => {
    const write = (withAudit: boolean) =>
      asActor(test, room.chair, async (client) => {
        await client.query(`UPDATE clinical_case SET question = question`);
        if (!withAudit) return;
        const values = [room.institutionId, room.chair.userId, room.chair.membershipId];
        await client.query(`INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject) VALUES ($1, $2, $3, 'case.exported', '{}')`, values);
      });
    await write(true);
    await expect(write(false)).rejects.toMatchObject({ code: 'BM002' });
  });
});
