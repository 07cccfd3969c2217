import { createHash, randomUUID } from 'node:crypto';
import { authenticate } from '@bonemet/api';
import { hashPassword } from '@bonemet/db';
import { asOwner, createHospital, createTestDatabase } from '@bonemet/testing';
import type * as Argon from '@node-rs/argon2';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Counts verifications: the work that takes the time, and so what a clock would tell.
const work = vi.hoisted(() => ({ verifications: 0 }));
vi.mock('@node-rs/argon2', async (load) => {
  const argon = await load<typeof Argon>();
  return { ...argon, verify: (...values: Parameters<typeof argon.verify>) => (work.verifications++, argon.verify(...values)) };
});

const test = await createTestDatabase();
afterAll(() => test.close());
const PASSWORD = 'nine lanterns on the pier';
const hospital = await createHospital(test);
const passwordHash = await hashPassword(PASSWORD);
const POLICY = { sessionLifetimeSeconds: 3600, refusedPasswords: [] as readonly string[] };

const account = async () => (await hospital.person(['reviewer'], 'pathology', passwordHash)).displayName;
const nobody = () => `${randomUUID()}@test.example`;

async function attempt(email: string, password: string, address: string = randomUUID(), policy = POLICY): Promise<string> {
  const result = await authenticate(test.database, { email, password, address }, policy, new Date());
  return result.ok ? 'signed in' : result.reason;
}

describe('the right password', () => {
  it('opens a session of the person, whatever the case and the spaces of the address', async () => {
    const person = await hospital.person(['reviewer'], 'pathology', passwordHash);
    const request = { email: ` ${person.displayName.toUpperCase()} `, password: PASSWORD, address: 'a' };
    const result = await authenticate(test.database, request, POLICY, new Date());
    expect(result).toMatchObject({ ok: true, userId: person.userId });
    const resumed = result.ok && (await test.database.signIn.resumeSession(result.sessionId, 60, false));
    expect(resumed).toMatchObject({ membershipId: person.membershipId, institutionId: hospital.institutionId });
  });

  it.each([
    ['membership', 'UPDATE membership SET ended_at = now() WHERE id = $1', 'membershipId'],
    ['account', 'UPDATE user_account SET disabled_at = now() WHERE id = $1', 'userId'],
  ] as const)('of an ended %s is as wrong as any', async (_, end, id) => {
    const person = await hospital.person(['reviewer'], 'pathology', passwordHash);
    await asOwner(test, async (owner) => {
      await owner.query(end, [person[id]]);
      await owner.query(`INSERT INTO audit_entry (institution_id, type, subject) VALUES ($1, 'membership.revoked', '{}')`, [hospital.institutionId]);
    });
    expect(await attempt(person.displayName, PASSWORD)).toBe('wrong_credentials');
  });
});

describe('an attacker who wonders which accounts exist', () => {
  it('gets the same answers for one that exists and one that does not, up to the throttle and beyond', async () => {
    const tries = async (email: string) => {
      const answers: string[] = [];
      for (let time = 0; time < 7; time++) answers.push(await attempt(email, 'not the right words at all'));
      return answers;
    };
    const expected = [...Array(5).fill('wrong_credentials'), 'too_many_attempts', 'too_many_attempts'];
    expect(await tries(await account())).toEqual(expected);
    expect(await tries(nobody())).toEqual(expected);
  });

  it('does not get through the throttle with the right password either', async () => {
    const email = await account();
    for (let time = 0; time < 5; time++) await attempt(email, 'not the right words at all');
    expect(await attempt(email, PASSWORD)).toBe('too_many_attempts');
    expect(await attempt(` ${email.toUpperCase()}`, PASSWORD)).toBe('too_many_attempts');
  });

  it('is held off by address when spreading guesses over many accounts', async () => {
    const address = randomUUID();
    const digest = createHash('sha256').update(`address:${address}`).digest('hex');
    const limits = { since: new Date(0), mostByIdentifier: 100, mostByAddress: 100 };
    for (let time = 0; time < 50; time++) await test.database.signIn.beginAttempt(randomUUID(), digest, limits);
    expect(await attempt(nobody(), 'anything that is long enough', address)).toBe('too_many_attempts');
    expect(await attempt(await account(), PASSWORD, address)).toBe('too_many_attempts');
    expect(await attempt(await account(), PASSWORD)).toBe('signed in');
  });

  it('spends the same work on both: an unknown account is verified against a decoy', async () => {
    const asked: string[] = [];
    const { beginAttempt, acceptAttempt, findCredentials, openSession, resumeSession, findGuest, openGuestSession } = test.database.signIn;
    const noting = <Values extends unknown[], Answer>(name: string, step: (...values: Values) => Answer) => (...values: Values) => {
      asked.push(name);
      return step(...values);
    };
    const signIn = {
      beginAttempt: noting('beginAttempt', beginAttempt),
      acceptAttempt: noting('acceptAttempt', acceptAttempt),
      findCredentials: noting('findCredentials', findCredentials),
      openSession, resumeSession, findGuest, openGuestSession,
    };
    const steps = async (email: string) => {
      asked.length = 0;
      work.verifications = 0;
      await authenticate({ signIn }, { email, password: 'not the right words at all', address: randomUUID() }, POLICY, new Date());
      return [...asked, `${work.verifications} verification`];
    };
    expect(await steps(nobody())).toEqual(await steps(await account()));
    expect(await steps(nobody())).toEqual(['beginAttempt', 'findCredentials', '1 verification']);
  });
});

describe('the throttle', () => {
  it('lets the person in again after a quarter of an hour', async () => {
    const email = await account();
    for (let time = 0; time < 5; time++) await attempt(email, 'not the right words at all');
    const later = new Date(Date.now() + 16 * 60_000);
    const result = await authenticate(test.database, { email, password: PASSWORD, address: randomUUID() }, POLICY, later);
    expect(result.ok).toBe(true);
  });

  it('counts guesses that come at the same moment like guesses in a row', async () => {
    const email = await account();
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(email, 'not the right words at all')));
    expect(answers.filter((answer) => answer === 'wrong_credentials')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'too_many_attempts')).toHaveLength(7);
  });

  it('of one account does not hold off another', async () => {
    const victim = await account();
    for (let time = 0; time < 5; time++) await attempt(victim, 'not the right words at all');
    expect(await attempt(await account(), PASSWORD)).toBe('signed in');
  });

  it('does not count what went well', async () => {
    const email = await account();
    for (let time = 0; time < 6; time++) expect(await attempt(email, PASSWORD)).toBe('signed in');
  });
});

describe('a password that may not be used here', () => {
  const production = { ...POLICY, refusedPasswords: [PASSWORD] };

  it('is refused like any wrong one, and counted', async () => {
    const email = await account();
    for (let time = 0; time < 5; time++) expect(await attempt(email, PASSWORD, 'x', production)).toBe('wrong_credentials');
    expect(await attempt(email, PASSWORD, 'x', production)).toBe('too_many_attempts');
  });

  it('is refused in every spelling that the stored hash accepts', async () => {
    const wide = PASSWORD.replace('n', '\uff4e');
    expect(await attempt(await account(), wide)).toBe('signed in');
    expect(await attempt(await account(), wide, 'y', production)).toBe('wrong_credentials');
  });
});

describe('what is kept of an attempt', () => {
  it('holds neither the address of a person nor that of a machine, nor anything that was typed', async () => {
    const [email, address] = [await account(), '203.0.113.77'];
    await attempt(email, PASSWORD, address);
    await attempt(email, 'typed into the wrong box', address);
    const { rows } = await test.owner.query('SELECT to_jsonb(a)::text AS text FROM sign_in_attempt a');
    const kept = rows.map(({ text }) => text).join('\n');
    expect(rows.length).toBeGreaterThan(1);
    for (const typed of [email, email.split('@')[0]!, address, PASSWORD, 'typed into']) expect(kept).not.toContain(typed);
  });
});
