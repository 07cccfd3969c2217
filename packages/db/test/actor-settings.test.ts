import { randomUUID } from 'node:crypto';
import { createDatabase, type Transaction } from '@bonemet/db';
import { createHospital, createTestDatabase, TEST_IDENTITY_KEY } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';

const test = await createTestDatabase();
// One connection, so that whatever a transaction left behind would meet the next one.
const narrow = createDatabase({ url: test.appUrl, identityKey: TEST_IDENTITY_KEY, poolSize: 1 });
afterAll(async () => {
  await narrow.close();
  await test.close();
});
const hospital = await createHospital(test);
const referrer = await hospital.person(['referrer']);
const NOBODY = { membership: '', user: '', identity: '' };

async function settings(tx: Transaction) {
  const [row] = await tx.$queryRaw<{ backend: number; membership: string | null; user: string | null; identity: string | null }[]>`
    SELECT pg_backend_pid() AS backend, coalesce(current_setting('bonemet.membership', true), '') AS membership,
           coalesce(current_setting('bonemet.user', true), '') AS user, coalesce(current_setting('bonemet.identity_of', true), '') AS identity`;
  return row;
}

describe('who asks, on a connection that others use next', () => {
  it('is forgotten after the commit', async () => {
    const during = await narrow.withActor(referrer, ({ tx }) => settings(tx), { identityOf: hospital.patientId });
    const after = await narrow.withInstitution(randomUUID(), settings);
    expect(during).toMatchObject({ membership: referrer.membershipId, user: referrer.userId, identity: hospital.patientId });
    expect(after).toEqual({ ...NOBODY, backend: during?.backend });
  });

  it('is forgotten after a rollback', async () => {
    const failing = narrow.withActor(referrer, async () => Promise.reject(new Error('changed my mind')), { identityOf: hospital.patientId });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await narrow.withInstitution(randomUUID(), settings)).toMatchObject(NOBODY);
  });

  it('does not carry the patient of one transaction into the next of the same person', async () => {
    const identities = (identityOf?: string) =>
      narrow.withActor(referrer, ({ tx }) => tx.patientIdentity.count(), identityOf === undefined ? {} : { identityOf });
    expect(await identities(hospital.patientId)).toBe(1);
    expect(await identities()).toBe(0);
  });

  it('shows the rows of another institution to the same connection no longer', async () => {
    expect(await narrow.withActor(referrer, ({ tx }) => tx.case.count())).toBe(1);
    expect(await narrow.withInstitution(randomUUID(), (tx) => tx.case.count())).toBe(0);
  });
});

describe('a unit of work', () => {
  it('runs its effects after the commit, and none of them after a rollback', async () => {
    const told: string[] = [];
    await narrow.withActor(referrer, async ({ afterCommit }) => {
      afterCommit(() => told.push('committed'));
      expect(told).toEqual([]);
    });
    const failing = narrow.withActor(referrer, async ({ afterCommit }) => {
      afterCommit(() => told.push('rolled back'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(told).toEqual(['committed']);
  });

  it('refuses an audit entry with a field that its type does not list', async () => {
    const event = { type: 'case.created', payload: { caseId: hospital.caseId, note: 'free text' } } as const;
    await expect(narrow.withActor(referrer, ({ audit }) => audit(event))).rejects.toThrow('unforeseen fields');
  });
});
