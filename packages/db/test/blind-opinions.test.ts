import type { SessionActor } from '@bonemet/db';
import { asActor, asOwner, createHospital, createTestDatabase, type Hospital } from '@bonemet/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const test = await createTestDatabase();
afterAll(() => test.close());

const LINE = 'T-RT:A';
const RATINGS = [2, 7, null] as const;

type Room = Hospital & { readonly chair: SessionActor; readonly voters: readonly SessionActor[] };

const ask = <Row extends object>(actor: SessionActor, sql: string) =>
  asActor(test, actor, async (client) => (await client.query<Row>(sql)).rows);

async function give(room: Room, author: SessionActor, rating: number | null, revision = 1, change: { readonly name?: SessionActor; readonly specialty?: string } = {}) {
  const { institutionId, caseId } = room;
  await test.database.withActor(author, async ({ tx, audit }) => {
    await tx.$executeRaw`
      INSERT INTO opinion (institution_id, case_id, line, membership_id, specialty, rating, reason_codes, revision)
      VALUES (${institutionId}::uuid, ${caseId}::uuid, ${LINE}, ${(change.name ?? author).membershipId}::uuid,
              ${change.specialty ?? author.specialty}::"Specialty", ${rating}::smallint, '{}', ${revision})
      ON CONFLICT (case_id, line, membership_id) DO UPDATE SET rating = EXCLUDED.rating, revision = EXCLUDED.revision`;
    await audit({ type: 'opinion.given', payload: { caseId, line: LINE } });
  });
}

async function reviewRoom(): Promise<Room> {
  const hospital = await createHospital(test);
  const chair = await hospital.person(['chair', 'reviewer'], 'medical_oncology');
  const voters = [
    await hospital.person(['reviewer'], 'radiation_oncology'),
    await hospital.person(['reviewer'], 'interventional_radiology'),
    await hospital.person(['reviewer'], 'rheumatology'),
  ];
  const room = { ...hospital, chair, voters };
  for (const [index, voter] of voters.entries()) await give(room, voter, RATINGS[index] ?? null);
  return room;
}

const reveal = ({ caseId }: Room, actor: SessionActor) =>
  test.database.withActor(actor, async ({ tx, audit }) => {
    await tx.review.update({ where: { caseId }, data: { revealedAt: new Date() } });
    await audit({ type: 'review.revealed', payload: { caseId } });
  });

const ratingsSeenBy = async (actor: SessionActor) =>
  (await ask<{ rating: number | null }>(actor, 'SELECT rating FROM opinion ORDER BY rating')).map(({ rating }) => rating);

describe('while the review is not revealed', () => {
  let room: Room;
  let bystanders: Record<string, SessionActor>;
  const WHO = ['a coordinator', 'a referrer', 'another reviewer', 'the chair', 'an administrator', 'an observer', 'everybody at once', 'the chair of another institution'] as const;

  beforeAll(async () => {
    room = await reviewRoom();
    const elsewhere = await createHospital(test);
    bystanders = {
      'a coordinator': await room.person(['coordinator']),
      'a referrer': await room.person(['referrer'], 'medical_oncology'),
      'another reviewer': await room.person(['reviewer'], 'radiation_oncology'),
      'the chair': room.chair,
      'an administrator': await room.person(['administrator']),
      'an observer': await room.person(['observer'], 'pathology'),
      'everybody at once': await room.person(['coordinator', 'referrer', 'reviewer', 'chair', 'administrator'], 'pathology'),
      'the chair of another institution': await elsewhere.person(['chair', 'reviewer', 'administrator'], 'pathology'),
    };
  });

  it('each author sees their own opinion and no other', async () => {
    for (const [index, voter] of room.voters.entries()) expect(await ratingsSeenBy(voter)).toEqual([RATINGS[index]]);
  });

  it.each(WHO)('%s sees none, however it is asked', async (who) => {
    const actor = bystanders[who]!;
    expect(await ratingsSeenBy(actor)).toEqual([]);
    expect(await ask(actor, 'SELECT count(*)::int AS count, avg(rating) AS mean, max(given_at) AS last FROM opinion'))
      .toEqual([{ count: 0, mean: null, last: null }]);
    expect(await ask(actor, 'SELECT o.rating FROM review r JOIN opinion o ON o.case_id = r.case_id')).toEqual([]);
    expect(await ask(actor, 'SELECT m.id FROM membership m WHERE EXISTS (SELECT FROM opinion o WHERE o.membership_id = m.id)')).toEqual([]);
    expect(await ask(actor, 'UPDATE opinion SET rating = 1, revision = 99 RETURNING id')).toEqual([]);
  });

  it('a condition that fails on one opinion is not tried on hidden rows, so its error tells nothing', async () => {
    expect(await ask(room.chair, 'SELECT id FROM opinion WHERE 1 / (rating - 7) > 5')).toEqual([]);
    // The author of the 7 meets the error: the question would tell, were the row not hidden.
    await expect(ask(room.voters[1]!, 'SELECT id FROM opinion WHERE 1 / (rating - 7) > 5')).rejects.toMatchObject({ code: '22012' });
  });

  it('a function of the asker’s own is not shown hidden rows', async () => {
    const leaked = await asActor(test, room.chair, async (client) => {
      await client.query('CREATE TEMP TABLE leak (rating int) ON COMMIT DROP');
      await client.query(`CREATE OR REPLACE FUNCTION pg_temp.note(rating smallint) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
        $$ BEGIN INSERT INTO leak VALUES (rating); RETURN true; END $$`);
      await client.query('SELECT id FROM opinion WHERE pg_temp.note(rating)');
      return (await client.query('SELECT rating FROM leak')).rows;
    });
    expect(leaked).toEqual([]);
  });

  it('an opinion is not moved by its author to another name, line or case', async () => {
    for (const column of ['membership_id', 'case_id', 'institution_id', 'line']) {
      const value = column === 'line' ? `'T-MED:-'` : 'gen_random_uuid()';
      await expect(ask(room.voters[0]!, `UPDATE opinion SET ${column} = ${value}`)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('an opinion is not moved by its author to a specialty that is not theirs', async () => {
    await expect(ask(room.voters[0]!, `UPDATE opinion SET specialty = 'pathology'`)).rejects.toMatchObject({ code: 'BM008' });
  });
});

describe('an opinion', () => {
  it('is not given in the name of somebody else, nor for another specialty than one’s own, nor by an observer', async () => {
    const room = await reviewRoom();
    await expect(give(room, room.chair, 1, 5, { name: room.voters[0]!, specialty: 'radiation_oncology' })).rejects.toThrow('row-level security');
    await expect(give(room, room.chair, 1, 1, { specialty: 'pathology' })).rejects.toThrow('one\'s own specialty');
    await expect(give(room, await room.person(['observer', 'reviewer'], 'pathology'), 1)).rejects.toThrow('one\'s own specialty');
  });

  it('is from 1 to 9 or "not my field", and is never deleted', async () => {
    const room = await reviewRoom();
    for (const rating of [0, 10]) await expect(give(room, room.voters[0]!, rating, 2)).rejects.toThrow('opinion_rating_range');
    await give(room, room.voters[0]!, null, 2);
    await expect(ask(room.voters[0]!, 'DELETE FROM opinion')).rejects.toMatchObject({ code: '42501' });
    await expect(asOwner(test, (owner) => owner.query('TRUNCATE opinion CASCADE'))).rejects.toThrow();
  });

  it('is refused without an audit entry', async () => {
    const { caseId, institutionId, chair } = await reviewRoom();
    const silent = ask(chair, `INSERT INTO opinion (institution_id, case_id, line, membership_id, specialty, rating, reason_codes, revision)
      VALUES ('${institutionId}', '${caseId}', '${LINE}', '${chair.membershipId}', 'medical_oncology', 5, '{}', 1)`);
    await expect(silent).rejects.toMatchObject({ code: 'BM002' });
  });

  it('is refused once the case is decided', async () => {
    const room = await reviewRoom();
    await asOwner(test, async (owner) => {
      await owner.query('ALTER TABLE clinical_case DISABLE TRIGGER audited');
      await owner.query(`UPDATE clinical_case SET status = 'decided' WHERE id = $1`, [room.caseId]);
      await owner.query('ALTER TABLE clinical_case ENABLE TRIGGER audited');
    });
    await expect(give(room, room.voters[0]!, 5, 2)).rejects.toThrow('the case is decided');
  });
});

describe('the reveal', () => {
  it('shows the whole institution every opinion, and another institution still none', async () => {
    const room = await reviewRoom();
    await reveal(room, room.chair);
    for (const actor of [room.chair, room.voters[0]!, await room.person(['observer']), await room.person(['administrator'])]) {
      expect(await ratingsSeenBy(actor)).toEqual(RATINGS);
    }
    const stranger = await (await createHospital(test)).person(['chair', 'administrator'], 'pathology');
    expect(await ratingsSeenBy(stranger)).toEqual([]);
  });

  it('is the chair’s alone, is final, and nobody adjusts afterwards what they said blind', async () => {
    const room = await reviewRoom();
    for (const roles of [['reviewer'], ['administrator'], ['coordinator', 'referrer']] as const) {
      await expect(reveal(room, await room.person(roles, 'pathology'))).rejects.toThrow('only the chair reveals');
    }
    await reveal(room, room.chair);
    await expect(reveal(room, room.chair)).rejects.toThrow('a reveal is final');
    await expect(ask(room.chair, 'UPDATE review SET revealed_at = NULL')).rejects.toMatchObject({ code: 'BM005' });
    await expect(give(room, room.voters[0]!, 9, 2)).rejects.toThrow('the opinions are revealed');
    await expect(give(room, room.chair, 9)).rejects.toThrow('the opinions are revealed');
  });

  it('of one case shows nothing of another', async () => {
    const [revealed, blind] = [await reviewRoom(), await reviewRoom()];
    await reveal(revealed, revealed.chair);
    expect(await ratingsSeenBy(blind.chair)).toEqual([]);
  });
});
