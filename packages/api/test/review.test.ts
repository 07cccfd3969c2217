import { createDatabase, type SessionActor } from '@bonemet/db';
import { createHospital, createTestDatabase, type Hospital, TEST_IDENTITY_KEY } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { callerOf, createScene, NOW, outcomeOf } from './support/scene';

const test = await createTestDatabase();
// A second process: only the database stands between the two.
const other = createDatabase({ url: test.appUrl, identityKey: TEST_IDENTITY_KEY, poolSize: 8 });
afterAll(async () => {
  await other.close();
  await test.close();
});

const LINE = 'T-RT:A';
const rowsOf = async <Row extends object>(sql: string, ...values: unknown[]) => (await test.owner.query<Row>(sql, values)).rows;
const as = (actor: SessionActor) => callerOf(test.database, actor);

type Room = Hospital & { readonly chair: SessionActor; readonly surgeon: SessionActor; readonly oncologist: SessionActor };

async function room(): Promise<Room> {
  const hospital = await createHospital(test);
  return {
    ...hospital,
    chair: await hospital.person(['chair', 'reviewer'], 'rheumatology'),
    surgeon: await hospital.person(['reviewer'], 'orthopaedic_spine_surgery'),
    oncologist: await hospital.person(['reviewer', 'referrer'], 'medical_oncology'),
  };
}

const opinion = ({ caseId }: Hospital, rating: number | null, revision = 1, change: { line?: string; reason?: string; reasonCodes?: 'relieves_pain'[] } = {}) =>
  ({ caseId, line: LINE, rating, reasonCodes: [], reason: '', revision, ...change });

async function discussed(): Promise<Room> {
  const here = await room();
  const { meetingId, agendaItemId } = here;
  await as(here.chair).meeting.open({ meetingId });
  await as(here.chair).meeting.openItem({ meetingId, agendaItemId });
  return here;
}

async function answerEverything(here: Room, actor: SessionActor, rating: number | null) {
  const { lines } = await as(actor).review.get({ caseId: here.caseId });
  for (const { key } of lines) await as(actor).opinion.give(opinion(here, rating, 1, { line: key }));
  return lines.length;
}

describe('what a reviewer is asked', () => {
  it('names the meeting, the hour at which opinions close, and how far one has come', async () => {
    const here = await room();
    const before = await as(here.surgeon).review.needsMine({});
    expect(before).toMatchObject({
      cases: [{ record: { id: here.caseId }, meetingId: here.meetingId, startsAt: new Date('2030-01-03T09:00:00Z'), closesAt: new Date('2030-01-02T18:00:00Z'), answered: 0 }],
      next: null,
    });
    await as(here.surgeon).opinion.give(opinion(here, 7));
    const [mine] = (await as(here.surgeon).review.needsMine({})).cases;
    const [theirs] = (await as(here.oncologist).review.needsMine({})).cases;
    expect(mine).toMatchObject({ answered: 1, lines: before.cases[0]!.lines });
    expect(theirs).toMatchObject({ answered: 0 });
  });

  it('counts what waits, until the last line is answered', async () => {
    const here = await room();
    expect(await as(here.surgeon).review.waiting()).toBe(1);
    await as(here.surgeon).opinion.give(opinion(here, 7));
    expect(await as(here.surgeon).review.waiting()).toBe(1);
    const { lines } = await as(here.surgeon).review.get({ caseId: here.caseId });
    for (const { key, own } of lines) if (!own) await as(here.surgeon).opinion.give(opinion(here, null, 1, { line: key }));
    expect(await as(here.surgeon).review.waiting()).toBe(0);
    expect((await as(here.surgeon).review.needsMine({})).cases).toMatchObject([{ answered: lines.length, lines: lines.length }]);
  });

  it('leaves out cases that are revealed, decided, drafts, or listed under a protocol', async () => {
    const here = await room();
    const listed = async () => (await as(here.surgeon).review.needsMine({})).cases.length;
    const cases = [
      `status = 'draft', discussion = 'board', protocol_name = NULL`,
      `status = 'decided', discussion = 'board', protocol_name = NULL`,
      `status = 'scheduled', discussion = 'protocol', protocol_name = 'Follow-up'`,
    ];
    for (const change of cases) {
      await asIfBefore(`UPDATE clinical_case SET ${change} WHERE id = $1`, here.caseId);
      expect(await listed(), change).toBe(0);
    }
    await asIfBefore(`UPDATE clinical_case SET status = 'needs_data', discussion = 'board', protocol_name = NULL WHERE id = $1`, here.caseId);
    expect(await listed()).toBe(1);
    await asIfBefore('UPDATE review SET revealed_at = now() WHERE case_id = $1', here.caseId);
    expect(await listed()).toBe(0);
  });

  it('shows cases without a place page by page, newest first, none twice and none left out', async () => {
    const here = await room();
    for (let count = 0; count < 5; count++) await unplacedCase(here);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<ReturnType<typeof as>['review']['needsMine']>> = await as(here.surgeon).review.needsMine({ after, limit: 2 });
      seen.push(...page.cases.map(({ record }) => record.id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
    expect(seen[0]).toBe(here.caseId);
  });
});

/** A row changed from outside, where only the state matters and not how it came about. */
async function asIfBefore(sql: string, id: string) {
  const client = await test.owner.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    await client.query(sql, [id]);
  } finally {
    await client.query(`SET session_replication_role = 'origin'`);
    client.release();
  }
}

async function unplacedCase({ boardId, person }: Room) {
  const secretary = await person(['coordinator', 'referrer']);
  const { caseId } = await as(secretary).case.create({ boardId });
  await test.database.withActor(secretary, async ({ tx, actor, audit }) => {
    await tx.case.update({ where: { id: caseId }, data: { status: 'ready' } });
    await tx.review.create({ data: { caseId, institutionId: actor.institutionId } });
    await audit({ type: 'review.opened', payload: { caseId } });
  });
}

describe('an opinion', () => {
  it('comes back to its author with reasons, and to nobody else', async () => {
    const here = await room();
    await as(here.surgeon).opinion.give(opinion(here, 8, 1, { reason: 'Walks again in two days.', reasonCodes: ['relieves_pain'] }));
    const mine = (await as(here.surgeon).review.get({ caseId: here.caseId })).lines.find(({ key }) => key === LINE)!;
    expect(mine.own).toMatchObject({ rating: 8, reasonCodes: ['relieves_pain'], reason: 'Walks again in two days.', revision: 1 });
    for (const person of [here.chair, here.oncologist]) {
      const theirs = await as(person).review.get({ caseId: here.caseId });
      expect(theirs.lines.every(({ own }) => own === null)).toBe(true);
      expect(JSON.stringify(theirs)).not.toContain('Walks again');
    }
  });

  it('counts once when it is sent twice, and nothing older overwrites it', async () => {
    const here = await room();
    const give = (rating: number | null, revision: number) => outcomeOf(as(here.surgeon).opinion.give(opinion(here, rating, revision)));
    expect(await give(7, 1)).toBe('ok');
    expect(await give(7, 1)).toBe('ok');
    expect(await give(8, 1)).toBe('CONFLICT stale_ballot');
    expect(await give(null, 3)).toBe('ok');
    expect(await give(9, 2)).toBe('CONFLICT stale_ballot');
    expect(await rowsOf('SELECT rating, revision FROM opinion WHERE case_id = $1', here.caseId)).toEqual([{ rating: null, revision: 3 }]);
    const audited = await rowsOf(`SELECT subject FROM audit_entry WHERE type = 'opinion.given' AND institution_id = $1`, here.institutionId);
    expect(audited).toEqual([{ subject: { caseId: here.caseId, line: LINE } }, { subject: { caseId: here.caseId, line: LINE } }]);
  });

  it('is for a line of the ballot, or for one that I answered while it stood there', async () => {
    const here = await room();
    const give = (line: string) => outcomeOf(as(here.surgeon).opinion.give(opinion(here, 5, 1, { line })));
    expect(await give('T-RT:B')).toBe('BAD_REQUEST unknown_option');
    expect(await give('own:00000000-0000-4000-8000-000000000000')).toBe('BAD_REQUEST unknown_option');
    const surgery = 'T-SURG-LONG:A';
    expect(await give(surgery)).toBe('ok');
    const { oncologist, lesionId, caseId } = here;
    await as(oncologist).case.record({ caseId, entries: [{ lesionId, fieldId: 'lesion.site', value: 'rib', basedOn: 1 }] });
    const after = await as(here.surgeon).review.get({ caseId });
    expect(after.lines.map(({ key }) => key)).not.toContain(surgery);
    expect(after.noLongerListed).toMatchObject([{ line: surgery, rating: 5 }]);
    expect(await outcomeOf(as(here.surgeon).opinion.give(opinion(here, 6, 2, { line: surgery })))).toBe('ok');
  });

  it('is taken after the closing hour, until the reveal', async () => {
    const here = await discussed();
    await asIfBefore(`UPDATE meeting SET starts_at = '2020-01-01T09:00:00Z' WHERE id = $1`, here.meetingId);
    expect((await as(here.surgeon).review.get({ caseId: here.caseId })).closesAt!.getTime()).toBeLessThan(NOW.getTime());
    expect(await outcomeOf(as(here.surgeon).opinion.give(opinion(here, 5)))).toBe('ok');
    await as(here.chair).opinion.reveal({ caseId: here.caseId });
    expect(await outcomeOf(as(here.surgeon).opinion.give(opinion(here, 6, 2)))).toBe('CONFLICT opinions_revealed');
    // A repeat of what arrived in time was counted, and is told so.
    expect(await outcomeOf(as(here.surgeon).opinion.give(opinion(here, 5)))).toBe('ok');
  });

  it('of somebody whose specialty changed can still be corrected, with the voice of the new one', async () => {
    const here = await room();
    await as(here.surgeon).opinion.give(opinion(here, 7));
    await asIfBefore(`UPDATE membership SET specialty = 'interventional_radiology' WHERE id = $1`, here.surgeon.membershipId);
    const later = { ...here.surgeon, specialty: 'interventional_radiology' as const };
    expect(await outcomeOf(as(later).opinion.give(opinion(here, 3, 2)))).toBe('ok');
    expect(await rowsOf('SELECT specialty, rating FROM opinion WHERE case_id = $1', here.caseId)).toEqual([{ specialty: 'interventional_radiology', rating: 3 }]);
  });

  it('is not taken on a case without a review', async () => {
    const here = await room();
    const { caseId } = await as(await here.person(['referrer'])).case.create({ boardId: here.boardId });
    expect(await outcomeOf(as(here.surgeon).opinion.give({ ...opinion(here, 5), caseId }))).toBe('CONFLICT review_not_open');
  });

  it('given on two screens of one person at once, under the same number, is recorded once', async () => {
    const here = await room();
    const give = (database: typeof other, rating: number) => outcomeOf(callerOf(database, here.surgeon).opinion.give(opinion(here, rating)));
    const outcomes = await Promise.all([give(test.database, 2), give(other, 9), give(test.database, 2), give(other, 9)]);
    const [stored] = await rowsOf<{ rating: number }>('SELECT rating FROM opinion WHERE case_id = $1', here.caseId);
    const expected = [2, 9, 2, 9].map((rating) => (rating === stored!.rating ? 'ok' : 'CONFLICT stale_ballot'));
    expect(outcomes).toEqual(expected);
    expect(await rowsOf(`SELECT 1 FROM audit_entry WHERE type = 'opinion.given' AND institution_id = $1`, here.institutionId)).toHaveLength(1);
  });

  it('and the reveal at the same moment: it is counted or refused, never both and never neither', async () => {
    for (let round = 0; round < 4; round++) {
      const here = await discussed();
      const [given, revealed] = await Promise.all([
        outcomeOf(callerOf(other, here.surgeon).opinion.give(opinion(here, 5))),
        outcomeOf(as(here.chair).opinion.reveal({ caseId: here.caseId })),
      ]);
      expect(revealed).toBe('ok');
      const stored = await rowsOf('SELECT rating FROM opinion WHERE case_id = $1', here.caseId);
      expect(given).toBe(stored.length === 1 ? 'ok' : 'CONFLICT opinions_revealed');
    }
  });
});

describe('the reveal', () => {
  it('belongs to the time of the discussion, happens once, and shows ratings by specialty without names', async () => {
    const here = await discussed();
    const lines = await answerEverything(here, here.surgeon, 8);
    await as(here.oncologist).opinion.give(opinion(here, null, 1, { reason: 'Ask the surgeon.' }));
    expect(await as(here.chair).review.results({ caseId: here.caseId })).toEqual({ state: 'open', revealed: false, answered: ['orthopaedic_spine_surgery'] });
    const reveals = await Promise.all([as(here.chair), callerOf(other, here.chair)].map((caller) => outcomeOf(caller.opinion.reveal({ caseId: here.caseId }))));
    expect(reveals.sort()).toEqual(['CONFLICT already_revealed', 'ok']);
    const answer = await as(await here.person(['observer'])).review.results({ caseId: here.caseId });
    if (!answer.revealed) throw new Error('the opinions are revealed');
    expect(answer.results).toHaveLength(lines);
    expect(answer.results.find(({ line }) => line === LINE)).toMatchObject({
      ratings: [{ rating: 8, specialty: 'orthopaedic_spine_surgery' }],
      notMyField: ['medical_oncology'],
      summary: { n: 1, median: 8, smallPanel: true },
      reasons: [{ specialty: 'medical_oncology', rating: null, reason: 'Ask the surgeon.' }],
    });
    for (const { membershipId, userId, displayName } of [here.surgeon, here.oncologist]) {
      for (const personal of [membershipId, userId, displayName]) expect(JSON.stringify(answer)).not.toContain(personal);
    }
  });

  it('tells no specialty of a board that shows totals only, neither on the page of the case nor in the meeting', async () => {
    const here = await discussed();
    await test.owner.query(`SET session_replication_role = 'replica'; UPDATE board SET ratings_shown = 'totals_only' WHERE id = '${here.boardId}'; RESET session_replication_role`);
    await as(here.surgeon).opinion.give(opinion(here, 7, 1, { reason: 'It will break.' }));
    await as(here.oncologist).opinion.give(opinion(here, 7, 1, { reason: 'A drug works as well.' }));
    await as(await here.person(['reviewer'], 'pathology')).opinion.give(opinion(here, null));
    await as(here.chair).meeting.revealFirstRatings({ meetingId: here.meetingId, agendaItemId: here.agendaItemId });
    const answer = await as(here.chair).review.results({ caseId: here.caseId });
    if (!answer.revealed) throw new Error('the opinions are revealed');
    const ratings = [{ rating: 7, specialty: null }, { rating: 7, specialty: null }];
    expect(answer.results.find(({ line }) => line === LINE)).toMatchObject({
      ratings,
      notMyField: [null],
      summary: { n: 2, median: 7, bySpecialty: [] },
      reasons: [{ specialty: null, rating: 7, reason: 'A drug works as well.' }, { specialty: null, rating: 7, reason: 'It will break.' }],
    });
    const { state } = await as(here.chair).meeting.get({ meetingId: here.meetingId });
    expect(state.items[here.agendaItemId]!.opinions).toMatchObject([{ ratings }]);
    for (const told of [answer, state.items]) expect(JSON.stringify(told)).not.toMatch(/orthopaedic_spine_surgery|medical_oncology|pathology/);
  });

  it('is refused before the board talks about the case', async () => {
    const here = await room();
    expect(await outcomeOf(as(here.chair).opinion.reveal({ caseId: here.caseId }))).toBe('CONFLICT not_in_discussion');
  });
});

describe('all that is told of two reviews that differ only in what was said', () => {
  /** Audit, notices and every answer that the chair and the administrator get, with ids in the order of their appearance. */
  async function told(rating: number | null, reason: string): Promise<string> {
    const here = await discussed();
    await answerEverything(here, here.surgeon, rating);
    await as(here.surgeon).opinion.give(opinion(here, rating === null ? 1 : null, 2, { reason }));
    const heard = [];
    for (const actor of [here.chair, await here.person(['administrator'])]) {
      heard.push(await as(actor).review.results({ caseId: here.caseId }), await as(actor).case.get({ caseId: here.caseId }), await as(actor).comment.list({ caseId: here.caseId }));
    }
    heard.push(await as(here.chair).review.get({ caseId: here.caseId }), await as(here.chair).review.needsMine({}));
    const audit = await rowsOf('SELECT type, subject FROM audit_entry WHERE institution_id = $1 ORDER BY sequence', here.institutionId);
    const events = await rowsOf('SELECT type, payload FROM event WHERE institution_id = $1 ORDER BY sequence', here.institutionId);
    const notices = await rowsOf('SELECT kind, case_id FROM notice WHERE institution_id = $1', here.institutionId);
    const order = new Map<string, string>();
    const changing = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|Star [0-9a-f]{8}|\d{4}-\d\d-\d\dT[\d:.]+Z/g;
    return JSON.stringify({ heard, audit, events, notices }).replace(changing, (id) => (/^\d{4}-\d\d-\d\dT/.test(id) ? 'time' : (order.get(id) ?? order.set(id, `#${order.size}`).get(id)!)));
  }

  it('is the same, so that nobody can tell an opinion from it', async () => {
    const [low, high] = [await told(1, 'Too dangerous.'), await told(9, 'Do it.')];
    expect(low).toBe(high);
    expect(low).not.toMatch(/dangerous|"rating":[1-9]/);
  });
});

describe('an option that somebody proposes', () => {
  it('joins the ballot of everybody, before the meeting and in it, once', async () => {
    const here = await room();
    const { caseId, lesionId } = here;
    const propose = (actor: SessionActor, change: object) => as(actor).review.propose({ caseId, lesionId, technique: null, label: null, ...change });
    const { line } = await propose(here.oncologist, { label: 'A walking frame' });
    expect(await outcomeOf(propose(here.surgeon, { label: 'a  WALKING frame' }))).toBe('CONFLICT option_known');
    expect(await outcomeOf(propose(here.surgeon, { technique: 'T-RT' }))).toBe('CONFLICT option_known');
    expect(await outcomeOf(propose(here.surgeon, {}))).toBe('BAD_REQUEST one_name');
    const mine = (await as(here.surgeon).review.get({ caseId })).lines.at(-1);
    expect(mine).toMatchObject({ key: line, label: { en: 'A walking frame', fr: 'A walking frame' }, lesionLetter: 'A', listedByEngine: false, engine: null });
    expect(mine?.proposedBy).toMatchObject({ membershipId: here.oncologist.membershipId });
    expect(await outcomeOf(as(here.surgeon).opinion.give(opinion(here, 3, 1, { line })))).toBe('ok');
    const { meetingId, agendaItemId, chair } = here;
    await as(chair).meeting.open({ meetingId });
    await as(chair).meeting.join({ meetingId });
    await as(chair).meeting.openItem({ meetingId, agendaItemId });
    expect(await outcomeOf(as(chair).round.open({ meetingId, agendaItemId, keys: [line] }))).toBe('ok');
  });

  it('is added once when two people have the idea at the same moment', async () => {
    const { caseId, lesionId, surgeon, oncologist } = await room();
    const propose = (caller: ReturnType<typeof as>) => outcomeOf(caller.review.propose({ caseId, lesionId, technique: null, label: 'A brace' }));
    expect((await Promise.all([propose(as(surgeon)), propose(callerOf(other, oncologist))])).sort()).toEqual(['CONFLICT option_known', 'ok']);
  });

  it('is not added to a revealed review', async () => {
    const scene = await createScene(test, 'presenting');
    const { caseId, lesionId } = scene.hospital;
    await as(scene.chair).opinion.reveal({ caseId });
    expect(await outcomeOf(as(scene.chair).review.propose({ caseId, lesionId, technique: null, label: 'A cast' }))).toBe('CONFLICT opinions_revealed');
  });
});
