import { randomUUID } from 'node:crypto';
import type { SessionActor } from '@bonemet/db';
import { asActor, createHospital, createTestDatabase, letIn } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { revokeGuest } from '../src/index';
import { openVoting, vote } from './support/round';
import { tablesOf } from './support/tables';

// One hospital with two meetings. The guest is let into the second one: all that belongs to the first is not theirs.
const test = await createTestDatabase();
afterAll(() => test.close());
const other = await openVoting(test, await createHospital(test));
await vote(test, other, other.chair, 7);
const { chair, institutionId } = other;
const place = await secondMeeting();
const { session: guest, guestId } = await letIn(test, chair, place.meetingId, 'pathology');
const { session: onlooker } = await letIn(test, chair, place.meetingId);
const tables = (await tablesOf(test)).filter(({ hasInstitution, readable }) => hasInstitution && readable);

async function secondMeeting() {
  const patientId = randomUUID();
  const [caseId, meetingId, agendaItemId] = [randomUUID(), randomUUID(), randomUUID()];
  await test.database.withActor(chair, async ({ tx, audit }) => {
    await tx.patient.create({ data: { id: patientId, institutionId, pseudonym: 'Mira 400' } });
    await tx.case.create({ data: { id: caseId, institutionId, patientId, boardId: other.boardId, referrerId: chair.membershipId, question: 'Cement?', status: 'scheduled' } });
    await tx.lesion.create({ data: { institutionId, caseId, letter: 'A' } });
    await tx.meeting.create({ data: { id: meetingId, institutionId, boardId: other.boardId, startsAt: new Date('2030-01-03T09:00:00Z'), place: 'Room 3' } });
    await tx.agendaItem.create({ data: { id: agendaItemId, institutionId, meetingId, caseId, position: 1, plannedMinutes: 5 } });
    await tx.attendance.create({ data: { meetingId, institutionId, membershipId: chair.membershipId } });
    await tx.comment.create({ data: { institutionId, caseId, body: 'Between colleagues.', mentions: [], authorId: chair.membershipId } });
    await audit({ type: 'agenda.itemAdded', payload: { meetingId, agendaItemId, caseId } });
  });
  return { patientId, caseId, meetingId, agendaItemId };
}

const ask = async <Row extends object>(actor: SessionActor, sql: string, values: unknown[] = [], identityOf = '') =>
  (await asActor(test, actor, (client) => client.query<Row>(sql, values), identityOf)).rows;

/** Tables of which a guest sees rows, each with the column and the rows that are theirs. */
const THEIRS: Record<string, readonly [string, readonly string[]]> = {
  meeting: ['id', [place.meetingId]],
  agenda_item: ['meeting_id', [place.meetingId]],
  clinical_case: ['id', [place.caseId]],
  patient: ['id', [place.patientId]],
  lesion: ['case_id', [place.caseId]],
  fact: ['case_id', []], document: ['case_id', []],
  round: ['agenda_item_id', []], round_option: ['round_id', []], round_elector: ['round_id', []], ballot: ['round_id', []],
  decision: ['agenda_item_id', []], conflict_of_interest: ['agenda_item_id', []], event: ['meeting_id', []],
  attendance: ['meeting_id', [place.meetingId]],
  board: ['id', [other.boardId]],
  membership: ['id', [guest.membershipId, chair.membershipId]],
  session: ['membership_id', [guest.membershipId]],
};

describe('a guest who speaks SQL', () => {
  it.each(tables)('sees of $name what is of their meeting, and nothing else', async ({ name }) => {
    const [column, expected] = THEIRS[name] ?? ['*', []];
    const rows = await ask<Record<string, string>>(guest, `SELECT DISTINCT ${column === '*' ? '1 AS any' : column} FROM ${name}`, [], place.patientId);
    expect(rows.map((row) => row[column === '*' ? 'any' : column]).sort()).toEqual([...expected].sort());
  });

  it.each(tables)('finds a wall of its own around $name, which a member passes', async ({ name }) => {
    const { rows } = await test.owner.query(`SELECT polpermissive FROM pg_policy WHERE polrelid = $1::regclass AND polname = 'guest_sees'`, [name]);
    expect(rows).toEqual([{ polpermissive: false }]);
  });

  it('knows the people who sit in the meeting by name, and no colleague of theirs', async () => {
    const names = await ask<{ id: string }>(guest, 'SELECT id FROM user_account');
    expect(names.map(({ id }) => id).sort()).toEqual([guest.userId, chair.userId].sort());
  });

  it('finds nothing by searching, by a record number or by asking who has answered', async () => {
    expect(await ask(guest, `SELECT * FROM bonemet.search_cases(NULL, NULL, NULL, NULL, NULL, 100)`)).toEqual([]);
    expect(await ask(chair, `SELECT * FROM bonemet.search_cases(NULL, NULL, NULL, NULL, NULL, 100)`)).not.toEqual([]);
    expect(await ask(guest, 'SELECT * FROM bonemet.answered_lines($1)', [other.caseId])).toEqual([]);
    expect(await ask(chair, 'SELECT * FROM bonemet.answered_lines($1)', [other.caseId])).not.toEqual([]);
    const [{ record_fingerprint }] = (await test.owner.query(`SELECT record_fingerprint FROM patient_identity WHERE institution_id = $1`, [institutionId])).rows;
    expect(await ask(guest, 'SELECT bonemet.patient_with_fingerprint($1) AS id', [record_fingerprint])).toEqual([{ id: null }]);
    expect(await ask(chair, 'SELECT bonemet.patient_with_fingerprint($1) AS id', [record_fingerprint])).toEqual([{ id: other.patientId }]);
    await expect(ask(guest, `SELECT * FROM bonemet.search_every_case(NULL, NULL, NULL, NULL, NULL, 100)`)).rejects.toMatchObject({ code: '42501' });
  });

  it('meets the same wall in what is read in one statement', async () => {
    const { read } = test.database;
    expect(await read.open(guest, other.caseId)).toBeNull();
    expect((await read.open(guest, place.caseId))?.record.pseudonym).toBe('Mira 400');
    expect(await read.list(guest, { words: [], statuses: null, after: null, limit: 10 })).toEqual([]);
    expect(await read.columns(guest, ['scheduled'], 10)).toEqual([]);
  });

  const meetingOf = { other: () => other.meetingId, own: () => place.meetingId };
  it.each([
    ['changes their meeting', `UPDATE meeting SET status = 'closed' WHERE id = $1`, 'own', 'BM004'],
    ['adds a case', `INSERT INTO patient (institution_id, pseudonym) SELECT institution_id, 'New' FROM meeting WHERE id = $1`, 'own', '42501'],
    ['writes a comment', `INSERT INTO comment (institution_id, case_id, body, author_id) SELECT institution_id, case_id, 'x', bonemet.membership() FROM agenda_item WHERE meeting_id = $1`, 'own', '42501'],
    ['records a fact', `INSERT INTO fact (institution_id, case_id, field_id, value, version, recorded_by_id) SELECT institution_id, case_id, 'x', 'null', 1, bonemet.membership() FROM agenda_item WHERE meeting_id = $1`, 'own', '42501'],
    ['puts a case on the agenda', `INSERT INTO agenda_item (institution_id, meeting_id, case_id, position, planned_minutes) SELECT institution_id, meeting_id, case_id, 9, 1 FROM agenda_item WHERE meeting_id = $1`, 'own', '42501'],
    ['takes a case off', `SELECT bonemet.remove_agenda_item(id) FROM agenda_item WHERE meeting_id = $1`, 'own', 'BM019'],
    ['brings another guest', `SELECT bonemet.invite_guest($1, 'x', NULL, 'x', 'x', now() + interval '1 hour')`, 'own', 'BM019'],
    ['seats somebody else', `INSERT INTO attendance (meeting_id, membership_id, institution_id) SELECT $1, '${chair.membershipId}', bonemet.institution()`, 'own', '42501'],
    ['sits down elsewhere', `INSERT INTO attendance (meeting_id, membership_id, institution_id) SELECT $1, bonemet.membership(), bonemet.institution()`, 'other', 'BM003'],
    ['speaks in another meeting', `INSERT INTO event (institution_id, meeting_id, sequence, type, payload) SELECT bonemet.institution(), $1, 1, 'meeting.closed', '{}'`, 'other', 'BM003'],
  ] as const)('cannot do this: %s', async (_, sql, which, code) => {
    await expect(ask(guest, sql, [meetingOf[which]()])).rejects.toMatchObject({ code });
  });

  it('changes no row of another meeting, and of their own no more than its count of events', async () => {
    const change = (sql: string) => asActor(test, guest, (client) => client.query(sql)).then(({ rowCount }) => rowCount, ({ code }: { code: string }) => code);
    expect(await change(`UPDATE meeting SET last_sequence = last_sequence WHERE id <> '${place.meetingId}'`)).toBe(0);
    for (const [table, column] of [['agenda_item', 'planned_minutes'], ['clinical_case', 'question'], ['lesion', 'side'], ['board', 'judges']]) {
      expect(await change(`UPDATE ${table} SET ${column} = ${column}`), table).toBe('42501');
    }
  });

  it('is looked up again when what a transaction remembers was found for somebody else', async () => {
    const rows = await asActor(test, guest, async (client) => {
      await client.query(`SELECT set_config('bonemet.guest', $1, true)`, [`${chair.membershipId}:`]);
      return (await client.query('SELECT id FROM clinical_case')).rows;
    });
    expect(rows).toEqual([{ id: place.caseId }]);
  });

  it('is a stranger when their membership does not exist', async () => {
    expect(await ask({ ...guest, membershipId: randomUUID() }, 'SELECT id FROM clinical_case')).toEqual([]);
  });
});

describe('a guest in the meeting', () => {
  it('takes a seat of their own, and the list of people grows by nobody', async () => {
    await test.database.withActor(onlooker, async ({ tx, audit }) => {
      await tx.attendance.create({ data: { meetingId: place.meetingId, membershipId: onlooker.membershipId, institutionId } });
      await audit({ type: 'attendance.joined', payload: { meetingId: place.meetingId, membershipId: onlooker.membershipId, votes: false } });
    });
    const people = await ask<{ id: string }>(guest, 'SELECT id FROM membership');
    expect(people.map(({ id }) => id).sort()).toEqual([guest.membershipId, chair.membershipId, onlooker.membershipId].sort());
  });

  it('holds no other role, whatever somebody writes into the table', async () => {
    const claim = (roles: string, of: string | null) =>
      test.owner.query(`INSERT INTO membership (institution_id, user_id, roles, guest_of) VALUES ($1, $2, $3::"Role"[], $4)`, [institutionId, chair.userId, roles, of]);
    await expect(claim('{guest}', null)).rejects.toMatchObject({ code: '23514' });
    await expect(claim('{chair}', place.meetingId)).rejects.toMatchObject({ code: '23514' });
    await expect(claim('{guest,chair}', place.meetingId)).rejects.toMatchObject({ code: '23514' });
  });

  it('has no password, and no session but by the link', async () => {
    const { rows } = await test.owner.query<{ email: string }>('SELECT email FROM user_account WHERE id = $1', [guest.userId]);
    expect(await test.database.signIn.findCredentials(rows[0]!.email)).toBeNull();
    await expect(test.database.signIn.openSession(guest.userId, 3600)).rejects.toThrow();
  });
});

describe('the end of a visit', () => {
  it('is asked for by nobody but those who plan', async () => {
    const reviewer = other.voters[0];
    await expect(ask(reviewer, 'SELECT bonemet.revoke_guest($1)', [guestId])).rejects.toMatchObject({ code: 'BM019' });
    await expect(ask(guest, 'SELECT bonemet.revoke_guest($1)', [guestId])).rejects.toMatchObject({ code: 'BM019' });
  });

  it('closes the link and every session at once, and cannot be taken back', async () => {
    const { signIn } = test.database;
    expect(await signIn.resumeSession(guest.sessionId, 3600, false)).toMatchObject({ roles: ['guest'], guestOf: place.meetingId });
    await test.database.withActor(chair, async ({ tx, audit }) => {
      expect(await revokeGuest(tx, guestId)).toBe(true);
      await audit({ type: 'guest.revoked', payload: { meetingId: place.meetingId, guestId } });
    });
    expect(await signIn.resumeSession(guest.sessionId, 3600, false)).toBeNull();
    expect(await signIn.openGuestSession(guestId, 3600)).toBeNull();
    await test.database.withActor(chair, async ({ tx }) => expect(await revokeGuest(tx, guestId)).toBe(false));
  });

  it('comes by itself with the expiry of the link, for the session too', async () => {
    const { rows } = await test.owner.query<{ ends: Date; until: Date }>(
      'SELECT s.expires_at AS ends, g.expires_at AS until FROM session s JOIN guest g ON g.membership_id = s.membership_id WHERE s.id = $1', [onlooker.sessionId]);
    expect(rows[0]!.ends.getTime()).toBeLessThanOrEqual(rows[0]!.until.getTime());
  });

  it('cannot be put off for longer than the meeting and a day', async () => {
    await expect(ask(chair, `SELECT bonemet.invite_guest($1, 'x', NULL, $2, 'x', '2030-02-01')`, [place.meetingId, 'f'.repeat(64)])).rejects.toMatchObject({ code: 'BM021' });
  });
});
