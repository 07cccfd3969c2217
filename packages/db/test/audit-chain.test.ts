import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { auditDigest, type AuditRow, findAuditFaults } from '@bonemet/db';
import { verifyAudit } from '@bonemet/db/seed';
import { asOwner, createHospital, createTestDatabase, type Hospital, type TestDatabase } from '@bonemet/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const test = await createTestDatabase();
const bystander = await createHospital(test);
afterAll(() => test.close());

// A hospital for each test: what one test breaks is not found by the next.
let hospital: Hospital;
beforeEach(async () => {
  hospital = await createHospital(test);
});

/** What an insider with the rights of the owner can do: triggers off, row-level security off, triggers on again. */
const tamper = (sql: string, ...values: unknown[]) => tamperIn(test, sql, values);

async function tamperIn(database: TestDatabase, sql: string, values: unknown[]) {
  await asOwner(database, async (owner) => {
    for (const table of ['audit_entry', 'audit_head']) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY`);
    const { rowCount } = await owner.query(sql, values);
    expect(rowCount).toBeGreaterThan(0);
    for (const table of ['audit_entry', 'audit_head']) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY`);
  });
}

const faultsOf = async ({ institutionId }: Hospital) =>
  (await verifyAudit(test.ownerUrl)).faults.filter((found) => found.institutionId === institutionId);
const faults = () => faultsOf(hospital);
const fault = (sequence: number | string, kind: string) => ({ institutionId: hospital.institutionId, sequence: String(sequence), fault: kind });

async function lengthOfChain(): Promise<number> {
  const { rows } = await test.owner.query<{ count: number }>('SELECT count(*)::int AS count FROM audit_entry WHERE institution_id = $1', [hospital.institutionId]);
  return rows[0]?.count ?? 0;
}

describe('an untouched chain', () => {
  it('is whole, and the report names its newest link', async () => {
    const report = await verifyAudit(test.ownerUrl);
    expect(report.faults).toEqual([]);
    expect(report.institutions).toBe(2);
    expect(report.entries).toBeGreaterThan(await lengthOfChain());
    expect(report.heads.find(({ institution_id }) => institution_id === hospital.institutionId)?.sequence).toBe(String(await lengthOfChain()));
  });

  it('stays whole and without a gap when twenty transactions write at the same moment', async () => {
    const referrer = await hospital.person(['referrer']);
    const before = await lengthOfChain();
    await Promise.all(
      Array.from({ length: 20 }, () =>
        test.database.withActor(referrer, async ({ audit }) => {
          for (let entry = 0; entry < 2; entry++) await audit({ type: 'case.exported', payload: { caseId: hospital.caseId } });
        })),
    );
    const { rows } = await test.owner.query<{ sequence: string; transaction_id: string }>(
      'SELECT sequence, transaction_id FROM audit_entry WHERE institution_id = $1 ORDER BY sequence', [hospital.institutionId]);
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual(Array.from({ length: before + 40 }, (_, index) => index + 1));
    expect(new Set(rows.slice(before).map((row) => row.transaction_id)).size).toBe(20);
    expect(await faults()).toEqual([]);
  });

  it('has no gap where a transaction was rolled back', async () => {
    const referrer = await hospital.person(['referrer']);
    const write = (end: () => void) =>
      test.database.withActor(referrer, async ({ audit }) => {
        await audit({ type: 'case.exported', payload: { caseId: hospital.caseId } });
        end();
      });
    await expect(write(() => { throw new Error('no'); })).rejects.toThrow('no');
    await write(() => undefined);
    expect(await faults()).toEqual([]);
  });

  it('takes its place, time and hashes from the database, whatever the writer claims', async () => {
    const claimed = `INSERT INTO audit_entry (institution_id, sequence, type, subject, at, transaction_id, previous_hash, hash)
      VALUES ($1, 1, 'case.created', '{}', '1999-01-01', '1', repeat('a', 64), repeat('b', 64)) RETURNING sequence, at`;
    const before = await lengthOfChain();
    const { rows } = await test.owner.query<{ sequence: string; at: Date }>(claimed, [hospital.institutionId]);
    expect(Number(rows[0]?.sequence)).toBe(before + 1);
    expect(rows[0]?.at.getFullYear()).toBeGreaterThan(2000);
    expect(await faults()).toEqual([]);
  });

  it('does not let the application write in the name of another user', async () => {
    const [one, other] = [await hospital.person(['referrer']), await hospital.person(['referrer'])];
    const forged = test.database.withActor(one, ({ tx }) => tx.$executeRaw`
      INSERT INTO audit_entry (institution_id, actor_user_id, type, subject) VALUES (${hospital.institutionId}::uuid, ${other.userId}::uuid, 'case.created', '{}')`);
    await expect(forged).rejects.toThrow('row-level security');
  });
});

describe('an insider who changed the chain behind the guards', () => {
  const at = 'WHERE institution_id = $1 AND sequence = $2';

  it.each([
    `type = 'case.created'`, `subject = subject || '{"forged": true}'`, `at = at + interval '1 microsecond'`, 'actor_user_id = gen_random_uuid()',
    'actor_membership_id = gen_random_uuid()', `previous_hash = repeat('0', 64)`, `hash = repeat('1', 64)`,
    `transaction_id = '1'`,
  ])('is found at the entry whose field was edited: %s', async (change) => {
    await tamper(`UPDATE audit_entry SET ${change} ${at}`, hospital.institutionId, 3);
    expect((await faults())[0]).toEqual(fault(3, 'edited'));
  });

  it('is found where a row in the middle is missing', async () => {
    await tamper(`DELETE FROM audit_entry ${at}`, hospital.institutionId, 3);
    expect(await faults()).toEqual([fault(4, 'missing')]);
  });

  it('is found where the beginning is missing', async () => {
    await tamper(`DELETE FROM audit_entry ${at}`, hospital.institutionId, 1);
    expect(await faults()).toEqual([fault(2, 'missing')]);
  });

  it('is found where the end was cut off, by the head that remembers it', async () => {
    const last = await lengthOfChain();
    await tamper(`DELETE FROM audit_entry ${at}`, hospital.institutionId, last);
    expect(await faults()).toEqual([fault(last, 'cut_off')]);
  });

  it('is found when the whole chain of an institution is gone', async () => {
    const last = await lengthOfChain();
    await tamper('DELETE FROM audit_entry WHERE institution_id = $1', hospital.institutionId);
    expect(await faults()).toEqual([fault(last, 'cut_off')]);
  });

  it('is found at both places of two rows that were swapped', async () => {
    await tamper(
      `UPDATE audit_entry a SET type = b.type, subject = b.subject, at = b.at, actor_user_id = b.actor_user_id FROM audit_entry b
       WHERE a.institution_id = $1 AND b.institution_id = $1 AND (a.sequence, b.sequence) IN ((3, 4), (4, 3))`, hospital.institutionId);
    expect(await faults()).toEqual([fault(3, 'edited'), fault(4, 'edited')]);
  });

  it('is found by the next entry after an edit whose own hash was computed anew', async () => {
    await tamper(`UPDATE audit_entry SET type = 'case.created', hash = $3 ${at}`, hospital.institutionId, 3, await forgedHash(3));
    expect(await faults()).toEqual([fault(4, 'reordered')]);
  });

  it.each([`hash = repeat('2', 64)`, 'sequence = sequence + 1, hash = repeat($$3$$, 64)'])('is found when the head was rewritten: %s', async (change) => {
    await tamper(`UPDATE audit_head SET ${change} WHERE institution_id = $1`, hospital.institutionId);
    expect((await faults()).map((found) => found.fault)).toEqual(['cut_off']);
  });

  it('is found when the head was removed', async () => {
    const last = await lengthOfChain();
    await tamper('DELETE FROM audit_head WHERE institution_id = $1', hospital.institutionId);
    expect(await faults()).toEqual([fault(last, 'cut_off')]);
  });

  it('is found when the chain of an institution was removed with its head', async () => {
    await tamper('WITH gone AS (DELETE FROM audit_head WHERE institution_id = $1) DELETE FROM audit_entry WHERE institution_id = $1', hospital.institutionId);
    expect(await faults()).toEqual([fault(1, 'missing')]);
  });

  it('does not cast doubt on the chain of another institution', async () => {
    await tamper(`DELETE FROM audit_entry ${at}`, hospital.institutionId, 3);
    expect(await faults()).toHaveLength(1);
    expect(await faultsOf(bystander)).toEqual([]);
  });

  async function forgedHash(sequence: number): Promise<string> {
    const { rows } = await test.owner.query<AuditRow>(
      `SELECT institution_id, sequence::text, actor_user_id, actor_membership_id, 'case.created' AS type, subject::text AS subject, transaction_id,
              to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, previous_hash, hash FROM audit_entry ${at}`, [hospital.institutionId, sequence]);
    return auditDigest(rows[0]!);
  }
});

describe('the check itself', () => {
  it('finds no fault where there is nothing', () => {
    expect(findAuditFaults([], [])).toEqual([]);
  });
});

describe('the command audit-verify', () => {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

  async function run(env: Record<string, string>) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bin/audit-verify.ts'], { cwd: folder, env: { PATH: process.env['PATH'], ...env } });
    const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { status, stdout, stderr };
  }

  it('ends with 0 for whole chains, and with 1 and the place after a change', async () => {
    const apart = await createTestDatabase();
    const [{ institutionId }] = [await createHospital(apart), await createHospital(apart)];
    const whole = await run({ OWNER_DATABASE_URL: apart.ownerUrl });
    expect(whole).toMatchObject({ status: 0, stdout: expect.stringContaining('in 2 chains: whole') });
    await tamperIn(apart, 'DELETE FROM audit_entry WHERE institution_id = $1 AND sequence = 3', [institutionId]);
    const broken = await run({ OWNER_DATABASE_URL: apart.ownerUrl });
    expect(broken).toMatchObject({ status: 1, stdout: expect.stringContaining(`institution ${institutionId}, entry 4: missing`) });
    await apart.close();
  });

  it('never ends with 0 when it could not read the chains', async () => {
    expect(await run({})).toMatchObject({ status: 2, stderr: 'OWNER_DATABASE_URL is not set\n' });
    const nowhere = new URL(test.ownerUrl);
    nowhere.pathname = '/no_such_database';
    expect((await run({ OWNER_DATABASE_URL: nowhere.toString() })).status).not.toBe(0);
  });
});
