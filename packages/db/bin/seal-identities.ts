// Seals the identities that a migration found in the clear, and drops the table in which they waited.
import pg from 'pg';
import { createIdentityVault } from '../src/identity/vault';
import { required } from './environment';

type ClearRow = {
  patient_id: string; institution_id: string; family_name: string; given_names: string; birth_date: string; record_number: string;
};

const vault = createIdentityVault(required('IDENTITY_KEY'));
const client = new pg.Client({ connectionString: required('OWNER_DATABASE_URL') });
await client.connect();
await client.query('BEGIN');
const { rows } = await client.query<ClearRow>('SELECT *, birth_date::text AS birth_date FROM patient_identity_in_clear');
for (const row of rows) {
  const owner = { institutionId: row.institution_id, patientId: row.patient_id };
  const identity = { familyName: row.family_name, givenNames: row.given_names, birthDate: row.birth_date, recordNumber: row.record_number };
  const { sealed, recordFingerprint } = vault.seal(owner, identity);
  // The walls apply to the owner as well: each row is written in the name of its institution.
  await client.query(`SELECT set_config('bonemet.institution', $1, true), set_config('bonemet.identity_of', $2, true)`, [owner.institutionId, owner.patientId]);
  await client.query('SET LOCAL ROLE bonemet_app');
  await client.query('INSERT INTO audit_entry (institution_id, type, subject) VALUES ($1, $2, $3)', [
    owner.institutionId, 'identity.recorded', JSON.stringify({ patientId: owner.patientId }),
  ]);
  await client.query('INSERT INTO patient_identity (patient_id, institution_id, sealed, record_fingerprint) VALUES ($1, $2, $3, $4)', [
    owner.patientId, owner.institutionId, sealed, recordFingerprint,
  ]);
  await client.query('RESET ROLE');
}
await client.query('DROP TABLE patient_identity_in_clear');
await client.query('COMMIT');
await client.end();
process.stdout.write(`${rows.length} identities were sealed.\n`);
