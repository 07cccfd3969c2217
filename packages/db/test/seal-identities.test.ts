import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createIdentityVault } from '@bonemet/db';
import { createHospital, createTestDatabase, TEST_IDENTITY_KEY } from '@bonemet/testing';
import { afterAll, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '..');
const test = await createTestDatabase();
afterAll(() => test.close());

it('what an older release kept in the clear is sealed under its own patient, with an audit entry, and the clear table is gone', async () => {
  const { institutionId, person } = await createHospital(test);
  const referrer = await person(['referrer']);
  const patientId = crypto.randomUUID();
  await test.database.withActor(referrer, async ({ tx, audit }) => {
    await tx.patient.create({ data: { id: patientId, institutionId, pseudonym: 'Old star' } });
    await audit({ type: 'identity.recorded', payload: { patientId } });
  });
  await test.owner.query(`CREATE TABLE public.patient_identity_in_clear AS SELECT $1::uuid AS patient_id, $2::uuid AS institution_id,
    'Old' AS family_name, 'Name' AS given_names, date '1950-12-31' AS birth_date, 'R 7' AS record_number`, [patientId, institutionId]);

  const environment = { ...process.env, OWNER_DATABASE_URL: test.ownerUrl, IDENTITY_KEY: TEST_IDENTITY_KEY };
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'bin/seal-identities.ts'], { cwd: FOLDER, encoding: 'utf8', env: environment });

  expect(said).toBe('1 identities were sealed.\n');
  const { rows } = await test.owner.query<{ sealed: Buffer }>('SELECT sealed FROM patient_identity WHERE patient_id = $1', [patientId]);
  expect(createIdentityVault(TEST_IDENTITY_KEY).open({ institutionId, patientId }, rows[0]!.sealed)).toEqual({
    familyName: 'Old', givenNames: 'Name', birthDate: '1950-12-31', recordNumber: 'R 7',
  });
  const { rows: left } = await test.owner.query(`SELECT to_regclass('public.patient_identity_in_clear') AS place`);
  expect(left).toEqual([{ place: null }]);
  const { rowCount } = await test.owner.query(`SELECT FROM audit_entry WHERE actor_user_id IS NULL AND type = 'identity.recorded' AND subject ->> 'patientId' = $1`, [patientId]);
  expect(rowCount).toBe(1);
});
