import { createDatabase, type Database, type SessionActor } from '@bonemet/db';
import { SPECIALTIES } from '@bonemet/board';
import { createTestDatabase, TEST_IDENTITY_KEY } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { aBallot, aPlan, callerOf, createScene, eventsOf, outcomeOf, type Scene, someKeys } from './support/scene';

const test = await createTestDatabase();
// Two processes on one database: each has its own connections, and only the database stands between them.
const processes = [createDatabase({ url: test.appUrl, identityKey: TEST_IDENTITY_KEY, poolSize: 16 }), createDatabase({ url: test.appUrl, identityKey: TEST_IDENTITY_KEY, poolSize: 16 })] as const;
afterAll(async () => {
  for (const process of processes) await process.close();
  await test.close();
});

const onProcess = (index: number): Database => processes[index % 2]!;
const rowsOf = async <Row extends object>(sql: string, ...values: unknown[]) => (await test.owner.query<Row>(sql, values)).rows;
const item = ({ hospital: { meetingId, agendaItemId } }: Scene) => ({ meetingId, agendaItemId });

function expectGapless(events: readonly { readonly sequence: number }[]) {
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
}

/** A meeting with twelve voters seated and a vote open on one line. */
async function fullRoom() {
  const scene = await createScene(test, 'presenting');
  const { hospital, chair } = scene;
  const voters: SessionActor[] = [...scene.voters];
  while (voters.length < 12) voters.push(await hospital.person(['reviewer'], SPECIALTIES[voters.length % SPECIALTIES.length]!));
  for (const voter of voters.slice(scene.voters.length)) await callerOf(test.database, voter).meeting.join({ meetingId: hospital.meetingId });
  const keys = await someKeys(test.database, chair, hospital.caseId, 1);
  const { roundId } = await callerOf(test.database, chair).round.open({ ...item(scene), keys });
  const [option] = await rowsOf<{ id: string }>('SELECT id FROM round_option WHERE round_id = $1', roundId);
  return { ...scene, voters, roundId, optionId: option!.id };
}

describe('twelve votes and the close at the same moment, from two processes', () => {
  // The close stands at another place of the crowd each time; whoever comes first, the outcome must be whole.
  it.each([0, 1, 3, 4, 6, 7, 9, 10, 11, 12])('are each counted or refused, never both and never neither (the close after %i calls)', async (place) => {
    const room = await fullRoom();
    const { hospital, roundId, optionId, chair } = room;
    const calls = room.voters.map((voter, index) => () =>
      outcomeOf(callerOf(onProcess(index), voter).ballot.cast(aBallot({ roundId, optionId, rating: 1 + (index % 9), revision: 1 }))));
    const close = () => outcomeOf(callerOf(onProcess(place), chair).round.close({ meetingId: hospital.meetingId, roundId }));
    calls.splice(place, 0, close);
    const outcomes = await Promise.all(calls.map((start) => start()));
    expect(outcomes.splice(place, 1)).toEqual(['ok']);

    const stored = await rowsOf<{ membership_id: string; rating: number }>('SELECT membership_id, rating FROM ballot WHERE round_id = $1', roundId);
    const counted = new Map(stored.map((row) => [row.membership_id, row.rating]));
    for (const [index, voter] of room.voters.entries()) {
      const expected = counted.has(voter.membershipId) ? 'ok' : 'CONFLICT round_closed';
      expect(outcomes[index]).toBe(expected);
      if (expected === 'ok') expect(counted.get(voter.membershipId)).toBe(1 + (index % 9));
    }
    const events = await eventsOf(test, room);
    expectGapless(events);
    const closing = events.findIndex(({ type }) => type === 'round.closed');
    const heard = events.flatMap((event, index) =>
      event.type === 'ballots.received' ? event.payload.ballots.map(({ membershipId: voter }) => ({ index, voter })) : []);
    expect(heard.map(({ voter }) => voter).sort()).toEqual([...counted.keys()].sort());
    expect(heard.every(({ index }) => index < closing)).toBe(true);
    expect(events[closing]?.payload).toEqual({ roundId, complete: counted.size, electors: 13, seal: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('the same thing sent several times at once', () => {
  it('is one vote, announced once and audited once', async () => {
    const { voters, roundId, optionId, ...scene } = await createScene(test, 'voting', { ratings: [] });
    const vote = aBallot({ roundId, optionId, rating: 7, revision: 1 });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => callerOf(onProcess(index), voters[0]!).ballot.cast(vote)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ revision: 1, rating: 7, receipt: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await rowsOf('SELECT rating, revision FROM ballot WHERE round_id = $1', roundId)).toEqual([{ rating: 7, revision: 1 }]);
    const events = await eventsOf(test, { voters, roundId, optionId, ...scene });
    expectGapless(events);
    expect(events.filter(({ type }) => type === 'ballots.received')).toHaveLength(1);
    expect(await rowsOf(`SELECT 1 FROM audit_entry WHERE type = 'ballots.registered' AND subject ->> 'roundId' = $1`, roundId)).toHaveLength(1);
  });

  it('is another vote with another reason for abstaining, and is refused under a number that was counted', async () => {
    const { voters, roundId, optionId } = await createScene(test, 'voting', { ratings: [] });
    const vote = { ...aBallot({ roundId, optionId, rating: null, revision: 1 }), abstainReason: 'I know the family.' };
    const others = ['Not my field.', null].map((abstainReason) => ({ ...vote, abstainReason }));
    await callerOf(onProcess(0), voters[0]!).ballot.cast(vote);
    expect(await outcomeOf(callerOf(onProcess(1), voters[0]!).ballot.cast(vote))).toBe('ok');
    for (const other of others) expect(await outcomeOf(callerOf(onProcess(1), voters[0]!).ballot.cast(other))).toBe('CONFLICT stale_ballot');
    const atOnce = [vote, ...others].map((one, index) => outcomeOf(callerOf(onProcess(index), voters[1]!).ballot.cast(one)));
    expect((await Promise.all(atOnce)).sort()).toEqual(['CONFLICT stale_ballot', 'CONFLICT stale_ballot', 'ok']);
    expect(await rowsOf('SELECT revision FROM ballot WHERE round_id = $1', roundId)).toEqual([{ revision: 1 }, { revision: 1 }]);
  });

  it('is one seat', async () => {
    const scene = await createScene(test, 'open');
    const guest = await scene.hospital.person(['reviewer'], 'pathology');
    const { meetingId } = scene.hospital;
    await Promise.all(Array.from({ length: 8 }, (_, index) => callerOf(onProcess(index), guest).meeting.join({ meetingId })));
    expect(await rowsOf('SELECT 1 FROM attendance WHERE membership_id = $1', guest.membershipId)).toHaveLength(1);
    const joined = (await eventsOf(test, scene)).filter((event) => event.type === 'attendance.joined' && event.payload.membershipId === guest.membershipId);
    expect(joined).toHaveLength(1);
  });

  it('is one round, however many tabs of the chair open it', async () => {
    const scene = await createScene(test, 'presenting');
    const keys = await someKeys(test.database, scene.chair, scene.hospital.caseId);
    const open = (index: number) => outcomeOf(callerOf(onProcess(index), scene.chair).round.open({ ...item(scene), keys }));
    const outcomes = await Promise.all([open(0), open(1), open(2), open(3)]);
    expect(outcomes.sort()).toEqual(['CONFLICT round_still_open', 'CONFLICT round_still_open', 'CONFLICT round_still_open', 'ok']);
    expect(await rowsOf('SELECT number FROM round WHERE agenda_item_id = $1', scene.hospital.agendaItemId)).toEqual([{ number: 1 }]);
  });

  it('is one reveal', async () => {
    const scene = await createScene(test, 'closed');
    const reveal = (index: number) =>
      outcomeOf(callerOf(onProcess(index), scene.chair).round.reveal({ meetingId: scene.hospital.meetingId, roundId: scene.roundId }));
    expect((await Promise.all([reveal(0), reveal(1)])).sort()).toEqual(['CONFLICT already_revealed', 'ok']);
    expect((await eventsOf(test, scene)).filter(({ type }) => type === 'round.revealed')).toHaveLength(1);
  });

  it('is one draft, of one decision', async () => {
    const scene = await createScene(test, 'revealed');
    const draft = (index: number) => callerOf(onProcess(index), scene.chair).decision.draft(item(scene));
    const [one, other] = await Promise.all([draft(0), draft(1)]);
    expect(one).toEqual(other);
    expect(await rowsOf('SELECT id FROM decision WHERE agenda_item_id = $1', scene.hospital.agendaItemId)).toEqual([{ id: one.decisionId }]);
  });
});

describe('a chair who signs in two tabs at once', () => {
  it('leaves one signed decision', async () => {
    const scene = await createScene(test, 'proposed');
    const { hospital, decisionId, chair } = scene;
    const sign = (index: number) => outcomeOf(callerOf(onProcess(index), chair).decision.sign({ ...item(scene), decisionId, standing: 'final', caseVersion: scene.caseVersion }));
    expect((await Promise.all([sign(0), sign(1)])).sort()).toEqual(['CONFLICT already_signed', 'ok']);
    expect(await rowsOf('SELECT version, signed_by_id FROM decision WHERE agenda_item_id = $1', hospital.agendaItemId))
      .toEqual([{ version: 1, signed_by_id: chair.membershipId }]);
    expect((await eventsOf(test, scene)).filter(({ type }) => type === 'decision.signed')).toHaveLength(1);
  });

  it('leave one amendment: the other learns that it was superseded', async () => {
    const scene = await createScene(test, 'signed');
    const amend = (index: number) => outcomeOf(callerOf(onProcess(index), scene.chair).decision.amend({
      decisionId: scene.decisionId, proposal: aPlan(scene.optionId), cause: 'other', reason: `Reason ${index}`,
    }));
    expect((await Promise.all([amend(0), amend(1)])).sort()).toEqual(['CONFLICT superseded', 'ok']);
    expect(await rowsOf('SELECT version FROM decision WHERE agenda_item_id = $1 ORDER BY version', scene.hospital.agendaItemId))
      .toEqual([{ version: 1 }, { version: 2 }]);
  });
});

const recorded = async (call: Promise<{ results: readonly { outcome: string }[] }>) => (await call).results[0]?.outcome;

describe('two editors of one fact', () => {
  it('based on the same version record one answer; the other learns that somebody was faster', async () => {
    const { hospital } = await createScene(test, 'planned');
    const { caseId, lesionId } = hospital;
    const editors = [await hospital.person(['referrer']), await hospital.person(['coordinator'])] as const;
    const write = (index: 0 | 1, value: string, basedOn: number) =>
      recorded(callerOf(onProcess(index), editors[index]).case.record({ caseId, entries: [{ lesionId, fieldId: 'lesion.matrix', value, basedOn }] }));
    const outcomes = await Promise.all([write(0, 'mixed', 1), write(1, 'sclerotic', 1)]);
    expect([...outcomes].sort()).toEqual(['recorded', 'superseded']);
    const versions = await rowsOf(`SELECT version, value FROM fact WHERE case_id = $1 AND field_id = 'lesion.matrix' ORDER BY version`, caseId);
    expect(versions).toEqual([{ version: 1, value: 'lytic' }, { version: 2, value: outcomes[0] === 'recorded' ? 'mixed' : 'sclerotic' }]);
  });

  it('who are first to answer a field do so once', async () => {
    const { hospital } = await createScene(test, 'planned');
    const { caseId } = hospital;
    const editor = await hospital.person(['referrer']);
    const write = (index: number) =>
      recorded(callerOf(onProcess(index), editor).case.record({ caseId, entries: [{ lesionId: null, fieldId: 'patient.age_years', value: 60 + index, basedOn: 0 }] }));
    const outcomes = await Promise.all([write(0), write(1), write(2)]);
    expect(outcomes.sort()).toEqual(['recorded', 'superseded', 'superseded']);
    expect(await rowsOf(`SELECT version FROM fact WHERE case_id = $1 AND field_id = 'patient.age_years'`, caseId)).toEqual([{ version: 1 }]);
  });
});
