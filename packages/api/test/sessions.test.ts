import { hashPassword, type SessionActor, verifyPassword } from '@bonemet/db';
import { createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { callerOf, outcomeOf } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const { signIn } = test.database;
const hospital = await createHospital(test);
const OLD = 'seven tortoises in the rain';
const NEXT = 'eleven herons over the marsh';
const oldHash = await hashPassword(OLD);

const as = (actor: SessionActor) => callerOf(test.database, actor);
const colleague = () => hospital.person(['reviewer'], 'pathology', oldHash);
const isOpen = async (sessionId: string) => (await signIn.resumeSession(sessionId, 3600, false)) !== null;

describe('a session', () => {
  it('is ended by its owner, from any device', async () => {
    const person = await colleague();
    const phone = await signIn.openSession(person.userId, 3600);
    expect((await as(person).session.list()).map(({ id, current }) => [id, current]).sort()).toEqual(
      [[person.sessionId, true], [phone, false]].sort());
    await as(person).session.revoke({ sessionId: phone });
    expect([await isOpen(phone), await isOpen(person.sessionId)]).toEqual([false, true]);
    expect(await outcomeOf(as(person).session.revoke({ sessionId: phone }))).toBe('NOT_FOUND not_found');
  });

  it('is neither listed nor ended by a colleague of the same institution', async () => {
    const [victim, attacker] = [await colleague(), await colleague()];
    expect((await as(attacker).session.list()).map(({ id }) => id)).toEqual([attacker.sessionId]);
    expect(await outcomeOf(as(attacker).session.revoke({ sessionId: victim.sessionId }))).toBe('NOT_FOUND not_found');
    expect(await isOpen(victim.sessionId)).toBe(true);
  });

  it('is ended by the administrator with all others of that member, each with its audit entry, and with nobody else’s', async () => {
    const [lost, other] = [await colleague(), await colleague()];
    const second = await signIn.openSession(lost.userId, 3600);
    const administrator = await hospital.person(['administrator']);
    await as(administrator).session.revokeMember({ membershipId: lost.membershipId });
    expect([await isOpen(lost.sessionId), await isOpen(second), await isOpen(other.sessionId)]).toEqual([false, false, true]);
    const { rows } = await test.owner.query(
      `SELECT subject ->> 'sessionId' AS id FROM audit_entry WHERE type = 'session.revoked' AND actor_user_id = $1`, [administrator.userId]);
    expect(rows.map(({ id }) => id).sort()).toEqual([lost.sessionId, second].sort());
  });
});

describe('a change of password', () => {
  it('asks for the old one, ends the other sessions and keeps this one', async () => {
    const person = await colleague();
    const elsewhere = await signIn.openSession(person.userId, 3600);
    expect(await outcomeOf(as(person).profile.changePassword({ current: 'not my old password', next: NEXT }))).toBe('BAD_REQUEST wrong_password');
    expect(await isOpen(elsewhere)).toBe(true);
    await as(person).profile.changePassword({ current: OLD, next: NEXT });
    expect([await isOpen(elsewhere), await isOpen(person.sessionId)]).toEqual([false, true]);
    const stored = await signIn.findCredentials(person.displayName);
    expect(await verifyPassword(stored!.passwordHash, NEXT)).toBe(true);
  });

  it('refuses what guessing begins with and what is made of one’s own name', async () => {
    const person = await colleague();
    const change = (next: string) => outcomeOf(as(person).profile.changePassword({ current: OLD, next }));
    expect(await change('short')).toBe('BAD_REQUEST password_too_short');
    expect(await change('passwordpassword')).toBe('BAD_REQUEST password_too_common');
    expect(await change(person.displayName)).toBe('BAD_REQUEST password_too_common');
    expect(await verifyPassword((await signIn.findCredentials(person.displayName))!.passwordHash, OLD)).toBe(true);
  });
});

describe('the identity of a patient', () => {
  it('is shown on request, and never without an entry that says who asked', async () => {
    const person = await colleague();
    const { caseId, patientId } = hospital;
    expect(await as(person).case.revealIdentity({ caseId, reason: 'check_images' })).toMatchObject({ familyName: 'Invented', recordNumber: patientId });
    const { rows } = await test.owner.query(`SELECT subject FROM audit_entry WHERE type = 'identity.revealed' AND actor_membership_id = $1`, [person.membershipId]);
    expect(rows).toEqual([{ subject: { caseId, patientId, reason: 'check_images' } }]);
  });

  it('is in no other answer about the case', async () => {
    const person = await colleague();
    const { caseId, meetingId } = hospital;
    const answers = JSON.stringify([await as(person).case.get({ caseId }), await as(person).case.list({}), await as(person).meeting.get({ meetingId })]);
    for (const word of ['Invented', 'familyName', 'birthDate', 'recordNumber', '1960-01-01']) expect(answers).not.toContain(word);
  });
});
