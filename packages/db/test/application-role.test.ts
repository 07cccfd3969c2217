import { asActor, createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { BORROWED_TRIGGERS } from './support/known-gaps';
import { tablesOf } from './support/tables';

const test = await createTestDatabase();
afterAll(() => test.close());
const tables = await tablesOf(test);
const hospital = await createHospital(test);
const administrator = await hospital.person(['administrator', 'chair', 'reviewer'], 'pathology');

const as = (sql: string) => asActor(test, administrator, (client) => client.query(sql));

describe('the role of the application', () => {
  it('is no superuser and may neither bypass row-level security nor make roles, databases or replicas', async () => {
    const { rows } = await test.owner.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname LIKE 'bonemet\\_%'`);
    expect(rows).toHaveLength(9);
    for (const rights of rows) expect(Object.values(rights)).toEqual([false, false, false, false, false]);
  });

  it('owns nothing at all in this database', async () => {
    const { rows } = await test.owner.query(
      `SELECT classid::regclass::text AS kind, objid FROM pg_shdepend
       WHERE deptype = 'o' AND refobjid = 'bonemet_app'::regrole AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`);
    expect(rows).toEqual([]);
  });

  it('is a member of no other role, so that there is none to change into', async () => {
    const { rows } = await test.owner.query(`SELECT roleid::regrole::text FROM pg_auth_members WHERE member = 'bonemet_app'::regrole`);
    expect(rows).toEqual([]);
  });

  it.each(tables)('may neither delete from $name, nor empty it, nor hang a trigger on it', async ({ name, owner }) => {
    const { rows } = await test.owner.query<{ held: string }>(
      `SELECT held FROM unnest(ARRAY['DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) AS held
       WHERE has_table_privilege('bonemet_app', $1, held)`, [name]);
    expect(rows).toEqual([]);
    expect(owner).not.toMatch(/^bonemet_/);
  });

  it('may make nothing in our schemas', async () => {
    const { rows } = await test.owner.query(
      `SELECT schema FROM unnest(ARRAY['public', 'bonemet']) AS schema WHERE has_schema_privilege('bonemet_app', schema, 'CREATE')`);
    expect(rows).toEqual([]);
  });
});

describe('an injected statement', () => {
  it.each([
    'SET ROLE bonemet_operator',
    'SET ROLE bonemet_audit',
    'SET ROLE bonemet_sign_in',
    'SET LOCAL SESSION AUTHORIZATION bonemet_operator',
    "SET session_replication_role = 'replica'",
    'ALTER ROLE bonemet_app BYPASSRLS',
    'ALTER TABLE ballot DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE ballot DISABLE TRIGGER ALL',
    'DROP POLICY blind_until_revealed ON ballot',
    'CREATE POLICY everything ON ballot USING (true)',
    'CREATE FUNCTION bonemet.institution_of_mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'CREATE OR REPLACE FUNCTION bonemet.institution() RETURNS uuid LANGUAGE sql AS $$ SELECT NULL::uuid $$',
    'DELETE FROM patient',
    'TRUNCATE session',
    'SELECT password_hash FROM user_account',
    'SELECT u FROM user_account u',
    'UPDATE user_account SET password_hash = $$x$$ RETURNING password_hash',
    "UPDATE user_account SET password_hash = password_hash || 'x'",
    "UPDATE user_account SET disabled_at = NULL",
    "UPDATE membership SET roles = '{administrator}'",
    "INSERT INTO membership (institution_id, user_id) SELECT institution_id, user_id FROM membership",
    'SELECT * FROM sign_in_attempt',
    'SELECT * FROM audit_head',
    "UPDATE session SET expires_at = now() + interval '1 year'",
    'INSERT INTO session (institution_id, user_id, membership_id, expires_at) SELECT institution_id, user_id, membership_id, now() FROM session',
    'COPY patient TO PROGRAM $$cat$$',
    "SELECT pg_read_file('postgresql.conf')",
  ])('cannot %s', async (sql) => {
    await expect(as(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('finds no more rows by resetting its role', async () => {
    const { rows } = await as('RESET ROLE; RESET SESSION AUTHORIZATION; SELECT 1').then(() => as('SELECT DISTINCT institution_id FROM patient'));
    expect(rows).toEqual([{ institution_id: hospital.institutionId }]);
  });

  it('gets an error and no rows when it turns row-level security off', async () => {
    const attempt = asActor(test, administrator, async (client) => {
      await client.query('SET LOCAL row_security = off');
      return client.query('SELECT * FROM patient');
    });
    await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining('row-level security') });
  });

  it('changes nobody’s password but that of the actor', async () => {
    const other = await hospital.person(['reviewer'], 'pathology');
    const changed = await asActor(test, administrator, async (client) => {
      await client.query(`INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject) VALUES ($1, $2, $3, 'password.changed', '{}')`,
        [hospital.institutionId, administrator.userId, administrator.membershipId]);
      return client.query(`UPDATE user_account SET password_hash = 'stolen' RETURNING id`);
    });
    expect(changed.rows).toEqual([{ id: administrator.userId }]);
    const { rows } = await test.owner.query('SELECT password_hash FROM user_account WHERE id = $1', [other.userId]);
    expect(rows).toEqual([{ password_hash: 'none' }]);
  });
});

describe('the functions that run with rights of their own', () => {
  const definers = `SELECT p.proname AS name, pg_get_function_result(p.oid) AS answer, p.proconfig AS settings
    FROM pg_proc p WHERE p.pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) AND p.prosecdef
      AND has_function_privilege('bonemet_app', p.oid, 'EXECUTE') ORDER BY p.proname`;
  type Definer = { name: string; answer: string; settings: string[] | null };

  it('are, for the application, those of signing in, of planning, of voting and of searching, and they answer what is documented and no more', async () => {
    const { rows } = await test.owner.query<Definer>(definers);
    const answers = rows.filter(({ answer }) => answer !== 'trigger').map(({ name, answer }) => [name, answer]);
    expect(Object.fromEntries(answers)).toEqual({
      accept_attempt: 'void',
      answered_lines: 'TABLE(line text, membership_id uuid, specialty text)',
      begin_attempt: 'bigint',
      cast_ballot: 'text[]',
      find_guest: 'TABLE(guest_id uuid, code_hash text)',
      guest_meeting: 'uuid',
      has_ballots: 'boolean',
      invite_guest: 'uuid',
      claim_notices: 'TABLE(notice_id uuid, membership_id uuid, email text, display_name text, language text, kind text, made_at timestamp with time zone)',
      find_credentials: 'TABLE(user_id uuid, password_hash text)',
      open_guest_session: 'uuid',
      open_session: 'uuid',
      remove_agenda_item: 'boolean',
      revoke_guest: 'boolean',
      release_notices: 'void',
      resume_session:
        'TABLE(session_id uuid, user_id uuid, membership_id uuid, institution_id uuid, institution_name text, roles "Role"[], specialty "Specialty", display_name text, guest_of uuid)',
      patient_with_fingerprint: 'uuid',
      sequence_ballots: 'integer',
      search_cases: 'TABLE(case_id uuid, created_at timestamp with time zone)',
      unsubscribe: 'boolean',
    });
  });

  it('look names up in our schema before any that a caller could make', async () => {
    const sql = `SELECT proname, proconfig FROM pg_proc WHERE prosecdef AND pronamespace = 'bonemet'::regnamespace`;
    const { rows } = await test.owner.query<{ proname: string; proconfig: string[] | null }>(sql);
    expect(rows.length).toBeGreaterThanOrEqual(7);
    for (const { proname, proconfig } of rows) {
      const [path, ...others] = proconfig ?? [];
      expect(path, proname).toBe('search_path=public, pg_temp');
      for (const other of others) expect(other, proname).toMatch(/^(enable_seqscan|jit|plan_cache_mode)=/);
    }
  });

  it('cannot be borrowed as a trigger on a table of one’s own, to move the end of an audit chain', async () => {
    const { rows } = await test.owner.query<Definer>(definers);
    expect(rows.filter(({ answer }) => answer === 'trigger').map(({ name }) => name)).toEqual(BORROWED_TRIGGERS);
  });
});
