import { createHash } from 'node:crypto';
import type { SessionActor } from '@bonemet/db';
import { asActor, asOwner, createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVoting, setRound, vote, type VotingRoom } from './support/round';

const test = await createTestDatabase();
afterAll(() => test.close());

const RATINGS = [2, 7, 9] as const;

async function votedRoom(): Promise<VotingRoom> {
  const room = await openVoting(test, await createHospital(test));
  for (const [index, voter] of room.voters.entries()) await vote(test, room, voter, RATINGS[index] ?? 1);
  return room;
}

const ask = <Row extends object>(actor: SessionActor, sql: string) =>
  asActor(test, actor, async (client) => (await client.query<Row>(sql)).rows);

const ratingsSeenBy = async (actor: SessionActor) =>
  (await ask<{ rating: number }>(actor, 'SELECT rating FROM ballot ORDER BY rating')).map(({ rating }) => rating);

describe.each(['open', 'closed'] as const)('while the round is %s and not revealed', (status) => {
  let room: VotingRoom;
  let bystanders: Record<string, SessionActor>;

  beforeAll(async () => {
    room = await votedRoom();
    if (status === 'closed') await setRound(test, room, 'closed');
    const elsewhere = await createHospital(test);
    bystanders = {
      chair: room.chair,
      administrator: await room.person(['administrator']),
      observer: await room.person(['observer'], 'pathology'),
      'another reviewer': await room.person(['reviewer'], 'pathology'),
      'the chair of another institution': await elsewhere.person(['chair', 'reviewer', 'administrator'], 'pathology'),
    };
  });

  it('each author sees their own rating and no other', async () => {
    for (const [index, voter] of room.voters.entries()) expect(await ratingsSeenBy(voter)).toEqual([RATINGS[index]]);
  });

  it.each(['chair', 'administrator', 'observer', 'another reviewer', 'the chair of another institution'])('%s sees none, however it is asked', async (who) => {
    const actor = bystanders[who]!;
    expect(await ratingsSeenBy(actor)).toEqual([]);
    expect(await ask(actor, 'SELECT count(*)::int AS count, avg(rating) AS mean, max(rating) AS most FROM ballot'))
      .toEqual([{ count: 0, mean: null, most: null }]);
    expect(await ask(actor, 'SELECT b.rating FROM round_option o JOIN ballot b ON b.option_id = o.id')).toEqual([]);
    expect(await ask(actor, 'SELECT e.membership_id FROM round_elector e WHERE EXISTS (SELECT FROM ballot b WHERE b.membership_id = e.membership_id)'))
      .toEqual([]);
  });

  it('a condition that fails on one rating is not tried on hidden rows, so its error tells nothing', async () => {
    expect(await ask(room.chair, 'SELECT option_id FROM ballot WHERE 1 / (rating - 7) > 5')).toEqual([]);
    // The author of the 7 meets the error: the question would tell, were the row not hidden.
    await expect(ask(room.voters[1], 'SELECT option_id FROM ballot WHERE 1 / (rating - 7) > 5')).rejects.toMatchObject({ code: '22012' });
  });

  it('a function of the asker’s own is not shown hidden rows', async () => {
    const leaked = await asActor(test, room.chair, async (client) => {
      await client.query('CREATE TEMP TABLE leak (rating int) ON COMMIT DROP');
      await client.query(`CREATE OR REPLACE FUNCTION pg_temp.note(rating int) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
        $$ BEGIN INSERT INTO leak VALUES (rating); RETURN true; END $$`);
      await client.query('SELECT option_id FROM ballot WHERE pg_temp.note(rating)');
      return (await client.query('SELECT rating FROM leak')).rows;
    });
    expect(leaked).toEqual([]);
  });

  it('nobody changes a ballot, not even its author: another mind is another row', async () => {
    for (const actor of [room.chair, room.voters[0]]) {
      for (const change of ['rating = 1', 'revision = 99', 'membership_id = gen_random_uuid()', 'event_sequence = 1']) {
        await expect(ask(actor, `UPDATE ballot SET ${change}`)).rejects.toMatchObject({ code: '42501' });
      }
    }
    const { rows } = await test.owner.query('SELECT rating FROM ballot WHERE round_id = $1 ORDER BY rating', [room.roundId]);
    expect(rows.map(({ rating }) => rating)).toEqual(RATINGS);
  });
});

describe('a ballot', () => {
  it('has one way in: nobody puts it into the table, in whosever name', async () => {
    const room = await votedRoom();
    for (const name of [room.chair, room.voters[0]]) {
      const put = ask(room.chair, `INSERT INTO ballot (institution_id, round_id, option_id, membership_id, rating, revision, nonce, receipt)
        VALUES ('${room.institutionId}', '${room.roundId}', '${room.optionId}', '${name.membershipId}', 1, 5, '${'0'.repeat(32)}', '')`);
      await expect(put).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is refused to somebody who is no elector, to another hospital, and for a rating that does not exist', async () => {
    const room = await openVoting(test, await createHospital(test));
    const guest = await room.person(['reviewer'], 'pathology');
    await expect(vote(test, room, guest, 5)).rejects.toMatchObject({ code: 'BM008' });
    const stranger = await (await createHospital(test)).person(['reviewer'], 'pathology');
    expect(await vote(test, room, stranger, 5)).toBeNull();
    expect(await vote(test, room, { ...stranger, membershipId: room.voters[0].membershipId }, 5)).toBeNull();
    for (const rating of [0, 10]) await expect(vote(test, room, room.voters[0], rating)).rejects.toThrow('ballot_rating_range');
  });

  it('of somebody with a conflict of interest is refused', async () => {
    const room = await openVoting(test, await createHospital(test));
    const { institutionId, agendaItemId, meetingId } = room;
    const { membershipId } = room.voters[0];
    await test.database.withActor(room.voters[0], async ({ tx, audit }) => {
      await tx.conflictOfInterest.create({ data: { institutionId, agendaItemId, membershipId, reason: 'A relative.' } });
      await audit({ type: 'conflict.declared', payload: { meetingId, agendaItemId, membershipId } });
    });
    await expect(vote(test, room, room.voters[0], 5)).rejects.toMatchObject({ code: 'BM013' });
  });

  it('gives a receipt that the seal of the close rests on, and the newest revision alone counts for it', async () => {
    const room = await votedRoom();
    const changed = await vote(test, room, room.voters[0], 4, 2);
    expect(await vote(test, room, room.voters[0], 2, 1)).toMatchObject({ verdict: 'stale' });
    await setRound(test, room, 'closed');
    const { rows } = await test.owner.query<{ receipt: string }>('SELECT DISTINCT ON (option_id, membership_id) receipt FROM ballot WHERE round_id = $1 ORDER BY option_id, membership_id, revision DESC', [room.roundId]);
    const receipts = rows.map(({ receipt }) => receipt);
    expect(receipts).toContain(changed?.receipt);
    const seal = createHash('sha256').update([...receipts].sort().join('\n')).digest('hex');
    const { rows: [round] } = await test.owner.query('SELECT seal FROM round WHERE id = $1', [room.roundId]);
    expect(round).toEqual({ seal });
  });

  it('is refused once the round is closed, also to its own author', async () => {
    const room = await votedRoom();
    await setRound(test, room, 'closed');
    await expect(vote(test, room, room.chair, 5)).rejects.toThrow('the round is closed');
    await expect(vote(test, room, room.voters[0], 5, 2)).rejects.toThrow('the round is closed');
  });
});

describe('once the round is revealed', () => {
  it('the whole institution sees every rating, and another institution still none', async () => {
    const room = await votedRoom();
    await setRound(test, room, 'closed');
    await setRound(test, room, 'revealed');
    for (const actor of [room.chair, room.voters[0], await room.person(['observer']), await room.person(['administrator'])]) {
      expect(await ratingsSeenBy(actor)).toEqual(RATINGS);
    }
    const stranger = await (await createHospital(test)).person(['chair', 'administrator'], 'pathology');
    expect(await ratingsSeenBy(stranger)).toEqual([]);
  });
});

describe('the way of a round', () => {
  it('leads from open over closed to revealed, and back to open only before anything was shown', async () => {
    const room = await votedRoom();
    const refused = async (...steps: ('open' | 'closed' | 'revealed')[]) => {
      for (const step of steps) await expect(setRound(test, room, step)).rejects.toThrow('a round cannot go from');
    };
    await refused('open', 'revealed');
    await setRound(test, room, 'closed');
    await refused('closed');
    await setRound(test, room, 'open');
    await vote(test, room, room.voters[0], 5, 2);
    await setRound(test, room, 'closed');
    await setRound(test, room, 'revealed');
    await refused('open', 'closed', 'revealed');
  });

  it('is not cancelled once somebody has voted, nor led by one who only pretends to the lead', async () => {
    const room = await votedRoom();
    const cancel = ask(room.chair, `UPDATE round SET status = 'closed', cancelled_at = now()`);
    await expect(cancel).rejects.toMatchObject({ code: 'BM005' });
    const takeLead = ask(room.voters[0], `UPDATE meeting SET chair_id = '${room.voters[0].membershipId}'`);
    await expect(takeLead).rejects.toMatchObject({ code: 'BM004' });
  });

  it('is the chair’s alone, as the membership says and not as the request claims', async () => {
    const room = await votedRoom();
    const others = [room.voters[0], await room.person(['administrator']), await room.person(['coordinator', 'referrer', 'observer'])];
    for (const actor of others) {
      const pretender = { ...actor, roles: ['chair'] as const };
      await expect(setRound(test, room, 'closed', pretender)).rejects.toThrow('only whoever leads the meeting leads a round');
      const opening = ask(pretender, `INSERT INTO round (institution_id, agenda_item_id, number) VALUES ('${room.institutionId}', '${room.agendaItemId}', 2)`);
      await expect(opening).rejects.toMatchObject({ code: 'BM004' });
    }
  });

  it('is closed to the chair of another institution, who finds no such round', async () => {
    await votedRoom();
    const stranger = await (await createHospital(test)).person(['chair'], 'pathology');
    expect(await ask(stranger, `UPDATE round SET status = 'closed' RETURNING id`)).toEqual([]);
  });

  it('is closed to a chair whose membership has ended', async () => {
    const room = await votedRoom();
    await asOwner(test, async (owner) => {
      await owner.query('UPDATE membership SET ended_at = now() WHERE id = $1', [room.chair.membershipId]);
      await owner.query(`INSERT INTO audit_entry (institution_id, type, subject) VALUES ($1, 'membership.revoked', '{}')`, [room.institutionId]);
    });
    await expect(setRound(test, room, 'closed')).rejects.toThrow('only whoever leads the meeting leads a round');
  });

  it('begins open, so that a round cannot be made revealed', async () => {
    const room = await votedRoom();
    const making = ask(room.chair, `INSERT INTO round (institution_id, agenda_item_id, number, status) VALUES ('${room.institutionId}', '${room.agendaItemId}', 2, 'revealed')`);
    await expect(making).rejects.toMatchObject({ code: 'BM005' });
  });
});
