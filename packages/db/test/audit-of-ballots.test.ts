import { createHash } from 'node:crypto';
import { verifyAudit } from '@bonemet/db/seed';
import { asActor, asOwner, createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openVoting, vote, type VotingRoom } from './support/round';

const test = await createTestDatabase();
afterAll(() => test.close());

let room: VotingRoom;
beforeEach(async () => {
  room = await openVoting(test, await createHospital(test));
  for (const [index, voter] of room.voters.entries()) await vote(test, room, voter, 3 + index);
  await test.database.sequenceLeftBehind(room.institutionId, room.meetingId);
});

const faults = async () => (await verifyAudit(test.ownerUrl)).faults.filter(({ institutionId }) => institutionId === room.institutionId).map(({ fault }) => fault);

/** What an insider with the rights of the owner can do to the votes: triggers off, a change, triggers on again. */
const tamper = (sql: string) =>
  asOwner(test, async (owner) => {
    await owner.query('ALTER TABLE ballot DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY');
    const { rowCount } = await owner.query(sql, [room.roundId]);
    expect(rowCount).toBeGreaterThan(0);
    await owner.query('ALTER TABLE ballot ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY');
  });

describe('the audit of votes', () => {
  it('agrees with the votes that there are', async () => {
    expect(await faults()).toEqual([]);
  });

  it('does not let a vote that is alone in its link be found by its receipt', async () => {
    const cast = await vote(test, room, room.chair, 6);
    await test.database.sequenceLeftBehind(room.institutionId, room.meetingId);
    const { rows } = await test.owner.query<{ digest: string }>(
      `SELECT subject ->> 'digest' AS digest FROM audit_entry WHERE type = 'ballots.registered' AND institution_id = $1`, [room.institutionId]);
    const known = createHash('sha256').update(cast?.receipt ?? '').digest('hex');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ digest }) => digest)).not.toContain(known);
    const secret = asActor(test, room.chair, (client) => client.query('SELECT salt FROM audit_head'));
    await expect(secret).rejects.toMatchObject({ code: '42501' });
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['a receipt is changed, with its rating', `UPDATE ballot SET rating = 9, receipt = bonemet.receipt_of(round_id, option_id, 9::smallint, nonce) WHERE round_id = $1`],
    ['a vote is taken out', `DELETE FROM ballot WHERE ctid IN (SELECT ctid FROM ballot WHERE round_id = $1 LIMIT 1)`],
  ])('names the link when %s', async (_, sql) => {
    await tamper(sql);
    expect(new Set(await faults())).toEqual(new Set(['ballots_differ']));
  });

  it('names votes that were slipped in under an event that the audit does not know, and those that wait too long', async () => {
    await tamper(`UPDATE ballot SET event_sequence = 999 WHERE ctid IN (SELECT ctid FROM ballot WHERE round_id = $1 LIMIT 1)`);
    expect(await faults()).toContain('ballots_unregistered');
    await tamper(`UPDATE ballot SET event_sequence = NULL, cast_at = now() - interval '2 minutes' WHERE round_id = $1 AND event_sequence = 999`);
    expect(await faults()).toContain('ballots_unregistered');
  });
});
