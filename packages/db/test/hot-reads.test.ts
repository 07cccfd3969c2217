import { asActor, createHospital, createTestDatabase } from '@bonemet/testing';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCase } from '../src/index';

const test = await createTestDatabase();
const ours = await createHospital(test);
const theirs = await createHospital(test);
const here = await ours.person(['reviewer'], 'pathology');
const there = await theirs.person(['administrator', 'coordinator', 'chair'], 'rheumatology');
// One connection: whatever a read leaves on it, the next one finds.
const alone = new pg.Pool({ connectionString: test.appUrl, max: 1 });
afterAll(async () => {
  await alone.end();
  await test.close();
});

const { read } = test.database;
const everything = { words: [], statuses: null, after: null, limit: 100 };

describe('what is read in one statement', () => {
  it('is the case that Prisma reads, to the last field', async () => {
    const opened = await read.open(here, ours.caseId);
    expect(opened?.record).toEqual(await test.database.withActor(here, ({ tx }) => loadCase(tx, ours.caseId)));
    expect(opened?.agenda).toEqual([
      { id: ours.agendaItemId, position: 1, plannedMinutes: 6, meeting: { id: ours.meetingId, startsAt: new Date('2030-01-03T09:00:00Z'), status: 'planned' } },
    ]);
    expect(opened?.decisions).toEqual([]);
  });

  it('stays behind the wall: nothing of another hospital is opened, listed, searched for or put in a column', async () => {
    expect(await read.open(there, ours.caseId)).toBeNull();
    const found = [
      await read.list(there, everything),
      await read.list(there, { ...everything, after: ours.caseId }),
      await read.list(there, { ...everything, words: [[{ word: 'screws', prefix: false }]] }),
      await read.list(there, { ...everything, statuses: ['scheduled'] }),
      await read.columns(there, ['scheduled'], 100),
    ];
    for (const lines of found) expect(lines.map(({ id }) => id)).toEqual([theirs.caseId]);
  });

  it('shows nothing to somebody of no hospital that exists', async () => {
    const nobody = { ...there, institutionId: crypto.randomUUID() };
    expect(await read.open(nobody, ours.caseId)).toBeNull();
    expect(await read.list(nobody, everything)).toEqual([]);
  });
});

describe('who asked', () => {
  const settings = async () => {
    const names = ['institution', 'membership', 'user', 'identity_of'];
    const { rows } = await alone.query<Record<string, string | null>>(`SELECT ${names.map((name) => `current_setting('bonemet.${name}', true) AS ${name}`).join(', ')}`);
    return Object.values(rows[0] ?? {}).filter((value) => value !== null && value !== '');
  };
  const open = (caseId: string) => alone.query('SELECT bonemet.read_case($1, $2, $3, $4)', [here.institutionId, here.membershipId, here.userId, caseId]);

  it('is forgotten with the statement, so that the next one on the connection is nobody', async () => {
    expect((await open(ours.caseId)).rows[0]).toMatchObject({ read_case: { record: { id: ours.caseId } } });
    expect(await settings()).toEqual([]);
    expect((await alone.query('SELECT id FROM clinical_case')).rows).toEqual([]);
  });

  it('is forgotten also when the statement fails', async () => {
    await expect(open('no identifier')).rejects.toThrow();
    const failing = [here.institutionId, here.membershipId, here.userId, "'unbalanced"];
    await expect(alone.query('SELECT bonemet.read_case_list($1, $2, $3, $4, NULL, NULL, 10)', failing)).rejects.toThrow();
    expect(await settings()).toEqual([]);
  });

  it('cannot open an identity: the read closes what its transaction may have opened', async () => {
    const names = await asActor(test, here, async (client) => {
      await client.query('SELECT bonemet.read_case($1, $2, $3, $4)', [here.institutionId, here.membershipId, here.userId, ours.caseId]);
      return client.query('SELECT patient_id FROM patient_identity');
    }, ours.patientId);
    expect(names.rows).toEqual([]);
  });
});
