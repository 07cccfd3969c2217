import { randomUUID } from 'node:crypto';
import { asActor, asOwner, createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';

const test = await createTestDatabase();
afterAll(() => test.close());
const { signIn } = test.database;
const hospital = await createHospital(test);
const IDLE = 3600;

const resume = (sessionId: string, touch = false) => signIn.resumeSession(sessionId, IDLE, touch);
const setSession = (id: string, change: string) => test.owner.query(`UPDATE session SET ${change} WHERE id = $1`, [id]);

async function asOperator(change: string, id: string) {
  await asOwner(test, async (owner) => {
    await owner.query(change, [id]);
    await owner.query(`INSERT INTO audit_entry (institution_id, type, subject) VALUES ($1, 'membership.revoked', '{}')`, [hospital.institutionId]);
  });
}
const endMembership = (id: string) => asOperator('UPDATE membership SET ended_at = now() WHERE id = $1', id);
const disable = (id: string) => asOperator('UPDATE user_account SET disabled_at = now() WHERE id = $1', id);

describe('a session', () => {
  it('brings back the person as the membership says today, and nothing else', async () => {
    const person = await hospital.person(['chair', 'reviewer'], 'pathology');
    expect(await resume(person.sessionId)).toEqual(person);
  });

  it('follows a change of roles at once', async () => {
    const person = await hospital.person(['reviewer'], 'pathology');
    await asOperator(`UPDATE membership SET roles = '{observer}', specialty = NULL WHERE id = $1`, person.membershipId);
    expect(await resume(person.sessionId)).toMatchObject({ roles: ['observer'], specialty: null });
  });

  it('that nobody opened is nobody', async () => {
    expect(await resume(randomUUID())).toBeNull();
  });

  it.each([
    ['revoked', 'revoked_at = now()'],
    ['past its end', 'expires_at = now()'],
    ['idle for too long', `last_seen_at = now() - interval '${IDLE} seconds'`],
  ])('that is %s is nobody, and asking does not bring it back', async (_, change) => {
    const { sessionId } = await hospital.person(['reviewer'], 'pathology');
    await setSession(sessionId, change);
    expect(await resume(sessionId, true)).toBeNull();
    expect(await resume(sessionId)).toBeNull();
  });

  it('of an ended membership is nobody', async () => {
    const person = await hospital.person(['reviewer'], 'pathology');
    await endMembership(person.membershipId);
    expect(await resume(person.sessionId)).toBeNull();
  });

  it('of a disabled account is nobody', async () => {
    const person = await hospital.person(['reviewer'], 'pathology');
    await disable(person.userId);
    expect(await resume(person.sessionId)).toBeNull();
  });

  it('stays alive with activity, and a background check does not count as any', async () => {
    const { sessionId } = await hospital.person(['reviewer'], 'pathology');
    const seen = async () => (await test.owner.query<{ idle: number }>('SELECT extract(epoch FROM now() - last_seen_at)::int / 60 AS idle FROM session WHERE id = $1', [sessionId])).rows[0]?.idle;
    await setSession(sessionId, `last_seen_at = now() - interval '30 minutes'`);
    expect(await resume(sessionId, false)).not.toBeNull();
    expect(await seen()).toBe(30);
    expect(await resume(sessionId, true)).not.toBeNull();
    expect(await seen()).toBe(0);
  });

  it('is opened with its audit entry, for the lifetime that was asked for', async () => {
    const person = await hospital.person(['reviewer'], 'pathology');
    const sessionId = await signIn.openSession(person.userId, 7200);
    const { rows } = await test.owner.query(
      `SELECT a.type, a.actor_user_id, extract(epoch FROM s.expires_at - s.created_at)::int AS lifetime
       FROM session s JOIN audit_entry a ON a.subject ->> 'sessionId' = s.id::text WHERE s.id = $1`, [sessionId]);
    expect(rows).toEqual([{ type: 'session.opened', actor_user_id: person.userId, lifetime: 7200 }]);
  });

  it('is not opened for somebody without a membership', async () => {
    const person = await hospital.person(['reviewer'], 'pathology');
    await endMembership(person.membershipId);
    await expect(signIn.openSession(person.userId, 60)).rejects.toThrow();
  });

  it('of another institution is neither seen nor revoked', async () => {
    const victim = await hospital.person(['reviewer'], 'pathology');
    const stranger = await (await createHospital(test)).person(['administrator']);
    const revoked = await asActor(test, stranger, (client) =>
      client.query('UPDATE session SET revoked_at = now() WHERE id = $1 RETURNING id', [victim.sessionId]));
    expect(revoked.rows).toEqual([]);
    expect(await resume(victim.sessionId)).not.toBeNull();
  });
});

describe('the credentials of an account', () => {
  it('are found whatever the case of the address, and hold the id and the hash alone', async () => {
    const person = await hospital.person(['reviewer'], 'pathology', '$argon2id$invented');
    const found = await signIn.findCredentials(person.displayName.toUpperCase());
    expect(found).toEqual({ userId: person.userId, passwordHash: '$argon2id$invented' });
  });

  it('are not found for an unknown address, a pattern, a disabled account or an ended membership', async () => {
    const [disabled, ended] = [await hospital.person(['reviewer'], 'pathology'), await hospital.person(['reviewer'], 'pathology')];
    await disable(disabled.userId);
    await endMembership(ended.membershipId);
    for (const address of ['nobody@test.example', '%', '', disabled.displayName, ended.displayName]) {
      expect(await signIn.findCredentials(address)).toBeNull();
    }
  });
});

describe('failed attempts', () => {
  const LIMITS = { since: new Date(0), mostByIdentifier: 2, mostByAddress: 3 };

  it('are counted by account and by address, from a moment on, and successes are not', async () => {
    const [identifier, address] = [randomUUID(), randomUUID()];
    const accepted = await signIn.beginAttempt(identifier, address, LIMITS);
    if (accepted === null) throw new Error('the first attempt was refused');
    await signIn.acceptAttempt(accepted);
    for (let failure = 0; failure < 2; failure++) expect(await signIn.beginAttempt(identifier, address, LIMITS)).not.toBeNull();
    expect(await signIn.beginAttempt(identifier, randomUUID(), LIMITS)).toBeNull();
    expect(await signIn.beginAttempt(randomUUID(), address, LIMITS)).not.toBeNull();
    expect(await signIn.beginAttempt(randomUUID(), address, LIMITS)).toBeNull();
    expect(await signIn.beginAttempt(identifier, address, { ...LIMITS, since: new Date('2100-01-01') })).not.toBeNull();
  });

  it('are forgotten after a day', async () => {
    const identifier = randomUUID();
    for (let failure = 0; failure < 2; failure++) await signIn.beginAttempt(identifier, randomUUID(), LIMITS);
    await test.owner.query(`UPDATE sign_in_attempt SET attempted_at = now() - interval '25 hours' WHERE identifier_hash = $1`, [identifier]);
    expect(await signIn.beginAttempt(identifier, randomUUID(), LIMITS)).not.toBeNull();
  });
});
