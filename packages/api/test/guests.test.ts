import { createHash, randomUUID } from 'node:crypto';
import { createCaller, enterAsGuest } from '@bonemet/api';
import { decide, PERMISSIONS, type Permission } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { createTestDatabase, letIn } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { MATRIX } from './authorisation-matrix';
import { everythingOf } from './support/everything-of';
import { callerOf, createScene, NOW, outcomeOf, type Scene, someKeys, type Stage } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const as = (actor: SessionActor) => callerOf(test.database, actor);
const LIFETIME = 12 * 3600;

async function invited(specialty: 'pathology' | null = 'pathology') {
  const scene = await createScene(test, 'open');
  const coordinator = await scene.hospital.person(['coordinator']);
  const { meetingId } = scene.hospital;
  const way = await as(coordinator).guest.invite({ meetingId, name: 'Dr Elsewhere', specialty, expiresAt: null });
  return { ...scene, coordinator, ...way };
}
const enter = (token: string, code: string, address: string = randomUUID(), now = new Date()) =>
  enterAsGuest(test.database, { token, code, address }, LIFETIME, now);
const sessionOf = async (entry: Awaited<ReturnType<typeof enter>>) =>
  entry.ok ? test.database.signIn.resumeSession(entry.sessionId, 3600, false) : null;

describe('the way in', () => {
  it('opens with the link and the code, as somebody may type it, and ends with the link', async () => {
    const { token, code, hospital, expiresAt } = await invited();
    const typed = ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`;
    const session = await sessionOf(await enter(token, typed));
    expect(session).toMatchObject({ roles: ['guest'], specialty: 'pathology', guestOf: hospital.meetingId, displayName: 'Dr Elsewhere' });
    expect(expiresAt).toEqual(new Date('2030-01-03T12:00:00Z'));
    expect((await as(session!).meeting.get({ meetingId: hospital.meetingId })).meeting.id).toBe(hospital.meetingId);
  });

  it('keeps neither the link nor the code, and tells them nobody a second time', async () => {
    const { token, code, coordinator, hospital } = await invited();
    const { rows } = await test.owner.query<{ row: string }>('SELECT to_jsonb(g)::text AS row FROM guest g WHERE meeting_id = $1', [hospital.meetingId]);
    for (const { row } of rows) for (const secret of [token, code]) expect(row).not.toContain(secret);
    expect(rows.some(({ row }) => row.includes(createHash('sha256').update(token).digest('hex')))).toBe(true);
    const told = JSON.stringify(await as(coordinator).agenda.get({ meetingId: hospital.meetingId }));
    for (const secret of [token, code, 'Hash']) expect(told).not.toContain(secret);
  });

  it('answers alike to a wrong code, a link that never was, one that was revoked and one that has expired', async () => {
    const { token, code, coordinator, guestId } = await invited();
    const wrong = { ok: false, reason: 'wrong_credentials' };
    expect(await enter(token, 'CCCCCCCC')).toEqual(wrong);
    expect(await enter('no such link', code)).toEqual(wrong);
    await as(coordinator).guest.revoke({ guestId });
    expect(await enter(token, code)).toEqual(wrong);
    const second = await invited();
    await withoutAudit(`UPDATE guest SET created_at = now() - interval '10 days', expires_at = now() - interval '1 second' WHERE id = '${second.guestId}'`);
    expect(await enter(second.token, second.code)).toEqual(wrong);
  });

  it('closes for a quarter of an hour after five wrong codes, wherever they come from', async () => {
    const { token, code } = await invited();
    for (let time = 0; time < 5; time++) expect(await enter(token, 'CCCCCCCC')).toMatchObject({ reason: 'wrong_credentials' });
    expect(await enter(token, code)).toEqual({ ok: false, reason: 'too_many_attempts' });
    expect(await enter(token, code, randomUUID(), new Date(Date.now() + 16 * 60_000))).toMatchObject({ ok: true });
  });

  it('counts many guesses at once like many in a row', async () => {
    const { token } = await invited();
    const answers = await Promise.all(Array.from({ length: 12 }, () => enter(token, 'CCCCCCCC')));
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'wrong_credentials')).toHaveLength(5);
  });

  it('ends for every screen when the guest is sent away', async () => {
    const { token, code, coordinator, guestId, chair } = await invited();
    const sessions = [await enter(token, code), await enter(token, code)];
    await as(coordinator).guest.revoke({ guestId });
    for (const entry of sessions) expect(await sessionOf(entry)).toBeNull();
    expect(await outcomeOf(as(chair).guest.revoke({ guestId }))).toBe('CONFLICT already_revoked');
  });

  it('takes the guest out of the room by the same act, so that nobody counts who is not there', async () => {
    const { token, code, coordinator, guestId, chair, voters, hospital: { meetingId } } = await invited();
    const guest = (await sessionOf(await enter(token, code)))!;
    await as(guest).meeting.join({ meetingId });
    const seatOf = async () => (await as(chair).meeting.get({ meetingId })).state.attendees[guest.membershipId];
    expect(await seatOf()).toMatchObject({ present: true, votes: true });
    expect(await outcomeOf(as(voters[0]!).guest.revoke({ guestId }))).toBe('FORBIDDEN role_missing');
    await as(coordinator).guest.revoke({ guestId });
    expect(await seatOf()).toMatchObject({ present: false });
    // A request that was on its way when the link ended.
    expect(await outcomeOf(as(guest).meeting.join({ meetingId }))).toBe('UNAUTHORIZED signed_out');
    const { rows } = await test.owner.query(
      `SELECT a.left_at IS NOT NULL AS left, (SELECT count(*)::int FROM audit_entry e WHERE e.type = 'attendance.left' AND e.subject ->> 'membershipId' = a.membership_id::text
         AND e.actor_membership_id = $2) AS told FROM attendance a WHERE a.membership_id = $1`, [guest.membershipId, coordinator.membershipId]);
    expect(rows).toEqual([{ left: true, told: 1 }]);
  });

  it('can still be taken away once the meeting is over, and changes nothing of who was there', async () => {
    const { token, code, coordinator, guestId, chair, hospital: { meetingId } } = await invited();
    await as((await sessionOf(await enter(token, code)))!).meeting.join({ meetingId });
    await as(chair).meeting.close({ meetingId });
    const before = (await as(chair).meeting.get({ meetingId })).state;
    await as(coordinator).guest.revoke({ guestId });
    expect((await as(chair).meeting.get({ meetingId })).state).toEqual(before);
  });

  it('does not stay open longer than two days after the meeting begins', async () => {
    const { coordinator, hospital: { meetingId } } = await invited();
    const late = { meetingId, name: 'Dr Elsewhere', specialty: null, expiresAt: new Date('2030-02-01T00:00:00Z') };
    expect(await outcomeOf(as(coordinator).guest.invite(late))).toBe('CONFLICT expires_too_late');
  });
});

/** As an insider could: with no entry in the audit, so that only time passes. */
async function withoutAudit(sql: string) {
  await test.owner.query('ALTER TABLE guest DISABLE TRIGGER USER');
  await test.owner.query(`ALTER TABLE guest NO FORCE ROW LEVEL SECURITY`);
  await test.owner.query(sql);
  await test.owner.query(`ALTER TABLE guest FORCE ROW LEVEL SECURITY`);
  await test.owner.query('ALTER TABLE guest ENABLE TRIGGER USER');
}

describe('a guest in their meeting', () => {
  it('sits, votes with the voice of their specialty, and reads the case and what was decided', async () => {
    const scene = await createScene(test, 'open');
    const { chair, voters, hospital: { meetingId, agendaItemId, caseId } } = scene;
    const { session: guest } = await letIn(test, chair, meetingId, 'pathology');
    await as(guest).meeting.join({ meetingId });
    await as(chair).meeting.openItem({ meetingId, agendaItemId });
    const { roundId } = await as(chair).round.open({ meetingId, agendaItemId, keys: await someKeys(test.database, chair, caseId, 1) });
    const { state, members } = await as(guest).meeting.get({ meetingId });
    expect(state.attendees[guest.membershipId]).toMatchObject({ specialty: 'pathology', votes: true });
    expect(members.map(({ id }) => id).sort()).toEqual([chair, ...voters, guest].map(({ membershipId }) => membershipId).sort());
    const round = state.items[agendaItemId]!.rounds[0]!;
    expect(round.electors).toContain(guest.membershipId);
    await as(guest).ballot.cast(ballotOn(roundId, round.options[0]!.optionId));
    expect(await as(guest).ballot.own({ meetingId })).toMatchObject([{ rating: 6 }]);
    expect((await as(guest).case.get({ caseId })).record.id).toBe(caseId);
    await as(guest).meeting.leave({ meetingId });
    await as(guest).meeting.join({ meetingId });
  });

  it('has no vote without a specialty', async () => {
    const { chair, hospital: { meetingId } } = await createScene(test, 'open');
    const { session: guest } = await letIn(test, chair, meetingId);
    await as(guest).meeting.join({ meetingId });
    expect((await as(chair).meeting.get({ meetingId })).state.attendees[guest.membershipId]).toMatchObject({ votes: false });
    expect(await outcomeOf(as(guest).ballot.own({ meetingId }))).toBe('FORBIDDEN specialty_missing');
  });
});

const ballotOn = (roundId: string, optionId: string) => ({ roundId, optionId, rating: 6, abstainReason: null, revision: 1, nonce: randomUUID().replaceAll('-', '') });

const call = (path: string, session: SessionActor, input: unknown): Promise<unknown> => {
  const caller: unknown = createCaller({ database: test.database, session, now: () => NOW });
  const procedure = path.split('.').reduce((place, name) => (place as Record<string, unknown>)[name], caller);
  return (procedure as (input: unknown) => Promise<unknown>)(input);
};

describe('a guest of one meeting who asks about another one of the same hospital', () => {
  const scenes = new Map<Stage, Promise<{ scene: Scene; guest: SessionActor; keys: readonly string[] }>>();
  const sceneAt = (stage: Stage) => {
    const known = scenes.get(stage) ?? arrange(stage);
    scenes.set(stage, known);
    return known;
  };
  async function arrange(stage: Stage) {
    const scene = await createScene(test, stage);
    const coordinator = await scene.hospital.person(['coordinator']);
    const when = { startsAt: new Date('2030-01-03T09:00:00Z'), place: 'Elsewhere', minutes: 60 };
    const { meetingId } = await as(coordinator).meeting.plan({ boardId: scene.hospital.boardId, ...when });
    const { session: guest } = await letIn(test, coordinator, meetingId, 'pathology');
    return { scene, guest, keys: await someKeys(test.database, scene.chair, scene.hospital.caseId) };
  }

  it.each(Object.entries(MATRIX))('gets nothing of it and changes nothing by %s', async (path, { permission, stage, input }) => {
    const { scene, guest, keys } = await sceneAt(stage);
    const before = await everythingOf(test, scene.hospital.institutionId);
    const outcome = await call(path, guest, input(scene, guest, keys)).then((answer) => ({ answer }), (error: { code?: string }) => ({ code: error.code }));
    if (!('answer' in outcome)) expect(['FORBIDDEN', 'NOT_FOUND', 'CONFLICT']).toContain(outcome.code);
    else {
      expect(decide(guest, permission).allowed).toBe(true);
      const text = JSON.stringify(outcome.answer) ?? '';
      const { caseId, patientId, lesionId, meetingId, agendaItemId } = scene.hospital;
      const ids = [caseId, patientId, lesionId, meetingId, agendaItemId, scene.roundId, scene.decisionId, scene.chair.membershipId, ...scene.voters.map(({ membershipId }) => membershipId)];
      for (const id of ids) expect(text).not.toContain(id);
    }
    // One's own sessions are one's own to end.
    if (path !== 'session.revoke') expect(await everythingOf(test, scene.hospital.institutionId)).toEqual(before);
    else scenes.delete(stage);
  });

  it('holds these permissions and no other', () => {
    const held = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => decide({ userId: '', membershipId: '', institutionId: '', roles: ['guest'], specialty: 'pathology' }, permission).allowed);
    expect(held.sort()).toEqual([
      'ballot.cast', 'ballot.readOwn', 'case.read', 'decision.read', 'document.read', 'meeting.join', 'meeting.read', 'profile.read', 'session.listOwn', 'session.revokeOwn',
    ]);
  });
});
