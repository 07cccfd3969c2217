import { evaluate } from '@bonemet/engine';
import type { DecisionSnapshot } from '@bonemet/record';
import { createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { contentHash } from '../src/decisions/snapshot';
import { aBallot, aPlan, callerOf, createScene, eventsOf, optionsOf, outcomeOf, type Scene, someKeys } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const as = (actor: Scene['chair']) => callerOf(test.database, actor);
const ids = ({ hospital: { meetingId, agendaItemId } }: Scene) => ({ meetingId, agendaItemId });
const WORDS = { conditions: 'After embolisation.' };
const plan = (...optionIds: string[]) => ({ ...aPlan(...optionIds), ...WORDS });

describe('a case that goes through a meeting', () => {
  it('is opened, rated twice, decided, signed and amended, and leaves a decision that can be replayed', async () => {
    const scene = await createScene(test, 'revealed', { ratings: [9, 8, 3, 8] });
    const { chair, voters, hospital, roundId } = scene;
    const { meetingId, caseId } = hospital;
    const statusOfCase = async () => (await as(chair).case.get({ caseId })).record.status;
    expect(await statusOfCase()).toBe('in_discussion');

    // The second round, on the same lines: one physician of four changes their mind.
    const second = await as(chair).round.open({ ...ids(scene), keys: await someKeys(test.database, chair, caseId) });
    const [first] = await optionsOf(test, second.roundId);
    for (const [index, voter] of [chair, ...voters].entries()) {
      await as(voter).ballot.cast(aBallot({ roundId: second.roundId, optionId: first!, rating: [9, 8, 7, 8][index]!, revision: 1 }));
    }
    await as(chair).round.close({ meetingId, roundId: second.roundId });
    await as(chair).round.reveal({ meetingId, roundId: second.roundId });
    const { state } = await as(voters[0]!).meeting.get({ meetingId });
    const rounds = state.items[hospital.agendaItemId]!.rounds;
    expect(rounds.map(({ number, status }) => [number, status])).toEqual([[1, 'revealed'], [2, 'revealed']]);
    expect(rounds[0]!.results![0]).toMatchObject({ moved: null });
    expect(rounds[1]!.results![0]).toMatchObject({ optionId: first, moved: 1 });
    expect(rounds[1]!.results![0]!.ratings.map(({ rating }) => rating)).toEqual([7, 8, 8, 9]);
    expect(rounds[1]!.results![1]).toMatchObject({ ratings: [], moved: null });

    const { decisionId } = await as(chair).decision.draft(ids(scene));
    expect(await outcomeOf(as(chair).decision.get({ decisionId }))).toBe('NOT_FOUND not_found');
    await as(chair).decision.propose({ ...ids(scene), proposal: plan(first!) });
    await as(voters[0]!).decision.confirm(ids(scene));
    await as(voters[1]!).decision.recordMinority({ ...ids(scene), opinion: 'One would wait.', reason: 'The pain is new.' });
    await as(chair).decision.sign({ ...ids(scene), decisionId, standing: 'final', caseVersion: scene.caseVersion });
    expect(await statusOfCase()).toBe('decided');

    const signed = await as(voters[0]!).decision.get({ decisionId });
    expect(signed).toMatchObject({ version: 1, intact: true, signatory: { specialty: 'medical_oncology' } });
    expect(signed.snapshot).toMatchObject({ ...WORDS, patientWishes: 'To walk to the garden.', quorum: { reached: true, physicians: 4 } });
    expect(signed.snapshot.deliberation).toMatchObject({
      standing: 'final', outcome: 'treatment', confirmed: 1, difference: { differs: false },
      minority: [{ specialty: voters[1]!.specialty, opinion: 'One would wait.', reason: 'The pain is new.' }],
    });
    expect(signed.snapshot.deliberation?.participants.map(({ part }) => part).sort()).toEqual(['chair', 'member', 'member', 'member']);
    expect(signed.snapshot.plan.map(({ optionId }) => optionId)).toEqual([first]);
    expect(signed.snapshot.rounds.map(({ number }) => number)).toEqual([1, 2]);
    expect(evaluate(signed.snapshot.input)).toEqual(signed.snapshot.evaluation);

    const amended = await as(chair).decision.amend({ decisionId, proposal: plan(roundOption(rounds[0]!)), cause: 'new_data', reason: 'A new scan arrived.' });
    const newest = await as(chair).decision.get({ decisionId: amended.decisionId });
    expect(newest).toMatchObject({ version: 2, intact: true, amendmentReason: 'A new scan arrived.' });
    expect(newest.versions.map(({ id }) => id)).toEqual([decisionId, amended.decisionId]);
    expect(await as(chair).decision.get({ decisionId })).toMatchObject({ version: 1, contentHash: signed.contentHash, intact: true });
    expect(await outcomeOf(as(chair).decision.amend({ decisionId, proposal: plan(first!), cause: 'other', reason: 'Again, over the old one.' }))).toBe('CONFLICT superseded');

    await as(chair).meeting.close({ meetingId });
    const events = await eventsOf(test, scene);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    const [, , , , , , ...story] = events.map(({ type }) => type).filter((type) => type !== 'ballots.received');
    expect(story).toEqual([
      'item.opened', 'round.opened', 'round.closed', 'round.revealed', 'round.opened', 'round.closed', 'round.revealed',
      'decision.drafted', 'plan.proposed', 'plan.confirmed', 'minority.recorded', 'decision.signed', 'meeting.closed',
    ]);
    expect(await outcomeOf(as(chair).round.open({ ...ids(scene), keys: await someKeys(test.database, chair, caseId) }))).toBe('CONFLICT meeting_closed');
    expect(roundId).not.toBe(second.roundId);
  });

  const roundOption = (round: { options: readonly { optionId: string }[] }) => round.options[0]!.optionId;

  it('shows a decision as changed when its stored content no longer has its fingerprint', async () => {
    const { chair, decisionId } = await createScene(test, 'signed');
    const { snapshot, contentHash: printed } = await as(chair).decision.get({ decisionId });
    expect(contentHash(snapshot)).toBe(printed);
    const forged: DecisionSnapshot = { ...snapshot, conditions: 'None.' };
    expect(contentHash(forged)).not.toBe(printed);
    await test.owner.query('ALTER TABLE decision DISABLE TRIGGER USER');
    await test.owner.query('UPDATE decision SET snapshot = $1 WHERE id = $2', [forged, decisionId]);
    await test.owner.query('ALTER TABLE decision ENABLE TRIGGER USER');
    expect(await as(chair).decision.get({ decisionId })).toMatchObject({ intact: false });
  });

  it('is decided below quorum as provisional alone, and is then ready for another meeting', async () => {
    const scene = await createScene(test, 'proposed');
    const { chair, decisionId, hospital } = scene;
    await test.owner.query(`SET session_replication_role = 'replica'; UPDATE board SET quorum_physicians = 9; RESET session_replication_role`);
    expect(await outcomeOf(as(chair).decision.sign({ ...ids(scene), decisionId, standing: 'final', caseVersion: scene.caseVersion }))).toBe('CONFLICT quorum_missing');
    await as(chair).decision.sign({ ...ids(scene), decisionId, standing: 'provisional', caseVersion: scene.caseVersion });
    const { snapshot } = await as(chair).decision.get({ decisionId });
    expect(snapshot).toMatchObject({ quorum: { reached: false, missing: { physicians: 5 } }, deliberation: { standing: 'provisional' } });
    expect((await as(chair).case.get({ caseId: hospital.caseId })).record.status).toBe('ready');
    const { ready } = await as(chair).agenda.get({ meetingId: hospital.meetingId });
    expect(ready.find(({ caseId }) => caseId === hospital.caseId)?.comesBackWith).toEqual([]);
    const { rows } = await test.owner.query(
      `SELECT subject -> 'quorumReached' AS reached FROM audit_entry WHERE type = 'decision.signed' AND subject ->> 'decisionId' = $1`, [decisionId]);
    expect(rows).toEqual([{ reached: false }]);
  });
});

describe('a vote', () => {
  it('does not open before the patient’s wishes are written', async () => {
    for (const wishes of [null, '  ']) {
      const scene = await createScene(test, 'presenting', { wishes });
      const keys = await someKeys(test.database, scene.chair, scene.hospital.caseId);
      expect(await outcomeOf(as(scene.chair).round.open({ ...ids(scene), keys }))).toBe('CONFLICT patient_wishes_missing');
      const { rows } = await test.owner.query('SELECT id FROM round WHERE institution_id = $1', [scene.hospital.institutionId]);
      expect(rows).toEqual([]);
    }
  });

  it('does not open with a line twice, or one that nobody proposed', async () => {
    const scene = await createScene(test, 'presenting');
    const [key] = await someKeys(test.database, scene.chair, scene.hospital.caseId);
    expect(await outcomeOf(as(scene.chair).round.open({ ...ids(scene), keys: [key!, key!] }))).toBe('CONFLICT duplicate_option');
    expect(await outcomeOf(as(scene.chair).round.open({ ...ids(scene), keys: ['T-MAGIC:A'] }))).toBe('BAD_REQUEST unknown_option');
  });

  it('counts a physician who comes late, once they have taken their seat', async () => {
    const { hospital, roundId, optionId } = await createScene(test, 'voting');
    const late = await hospital.person(['reviewer'], 'pathology');
    const cast = () => as(late).ballot.cast(aBallot({ roundId, optionId, rating: 5, revision: 1 }));
    expect(await outcomeOf(cast())).toBe('CONFLICT not_an_elector');
    await as(late).meeting.join({ meetingId: hospital.meetingId });
    expect(await cast()).toMatchObject({ revision: 1, rating: 5 });
    const { state } = await as(late).meeting.get({ meetingId: hospital.meetingId });
    expect(state.items[hospital.agendaItemId]!.rounds[0]!.electors).toContain(late.membershipId);
  });

  it('does not count somebody who takes a seat to watch', async () => {
    const { hospital, roundId, optionId } = await createScene(test, 'voting');
    const guest = await hospital.person(['observer', 'reviewer'], 'pathology');
    await as(guest).meeting.join({ meetingId: hospital.meetingId });
    expect(await outcomeOf(as(guest).ballot.cast(aBallot({ roundId, optionId, rating: 5, revision: 1 })))).toBe('FORBIDDEN role_missing');
    const { rows } = await test.owner.query('SELECT 1 FROM round_elector WHERE membership_id = $1', [guest.membershipId]);
    expect(rows).toEqual([]);
  });

  it('is refused after the close, but for the repetition of one that was counted', async () => {
    const { chair, voters, hospital, roundId, optionId } = await createScene(test, 'closed');
    const cast = (rating: number, revision: number) => outcomeOf(as(voters[0]!).ballot.cast(aBallot({ roundId, optionId, rating, revision })));
    expect(await cast(2, 2)).toBe('CONFLICT round_closed');
    expect(await cast(8, 1)).toBe('ok');
    await as(chair).round.reveal({ meetingId: hospital.meetingId, roundId });
    expect(await cast(2, 2)).toBe('CONFLICT round_closed');
  });

  it('counts the newest revision, the same one once, and never an older one', async () => {
    const scene = await createScene(test, 'voting', { ratings: [] });
    const { voters, roundId, optionId, hospital } = scene;
    const cast = (rating: number, revision: number) => outcomeOf(as(voters[0]!).ballot.cast(aBallot({ roundId, optionId, rating, revision })));
    const before = (await eventsOf(test, scene)).length;
    expect([await cast(4, 1), await cast(4, 1), await cast(6, 3), await cast(4, 2), await cast(5, 3)])
      .toEqual(['ok', 'ok', 'ok', 'CONFLICT stale_ballot', 'CONFLICT stale_ballot']);
    expect(await as(voters[0]!).ballot.own({ meetingId: hospital.meetingId })).toMatchObject([{ roundId, optionId, rating: 6, revision: 3 }]);
    const heard = (await eventsOf(test, scene)).slice(before).slice(-1);
    expect(heard.map(({ type, payload }) => [type, payload])).toEqual([
      ['ballots.received', { roundId, ballots: [{ membershipId: voters[0]!.membershipId, answered: 1 }] }],
    ]);
  });

  it('for an option of another round does not exist', async () => {
    const [here, there] = [await createScene(test, 'voting'), await createScene(test, 'voting')];
    const strayed = as(here.voters[0]!).ballot.cast(aBallot({ roundId: here.roundId, optionId: there.optionId, rating: 5, revision: 1 }));
    expect(await outcomeOf(strayed)).toBe('CONFLICT unknown_option');
  });
});

describe('a decision', () => {
  it('is not begun before a reveal, nor signed empty, over unknown lines or a second time', async () => {
    const early = await createScene(test, 'closed');
    expect(await outcomeOf(as(early.chair).decision.draft(ids(early)))).toBe('CONFLICT nothing_revealed');
    const scene = await createScene(test, 'drafted');
    const propose = (...optionIds: string[]) => outcomeOf(as(scene.chair).decision.propose({ ...ids(scene), proposal: plan(...optionIds) }));
    const sign = () => outcomeOf(as(scene.chair).decision.sign({ ...ids(scene), decisionId: scene.decisionId, standing: 'final', caseVersion: scene.caseVersion }));
    expect(await propose()).toBe('CONFLICT plan_empty');
    expect(await propose(early.optionId)).toBe('CONFLICT unknown_option');
    expect(await sign()).toBe('CONFLICT nothing_proposed');
    expect(await propose(scene.optionId)).toBe('ok');
    expect(await sign()).toBe('ok');
    expect(await sign()).toBe('CONFLICT already_signed');
  });
});

describe('a case listed under a protocol', () => {
  const listed = ({ protocolItemId, protocolVersion }: Scene, change: object = {}) => ({ agendaItemId: protocolItemId, caseVersion: protocolVersion, standing: 'final' as const, ...change });
  const record = (scene: Scene, ...items: object[]) =>
    as(scene.chair).decision.recordProtocols({ meetingId: scene.hospital.meetingId, items: (items.length > 0 ? items : [{}]).map((change) => listed(scene, change)) });
  const statusOf = async ({ protocolItemId }: Scene) => {
    const { rows } = await test.owner.query<{ status: string }>(
      'SELECT status FROM clinical_case WHERE id = (SELECT case_id FROM agenda_item WHERE id = $1)', [protocolItemId],
    );
    return rows[0]?.status;
  };

  it('is decided without discussion, as a decision like any other', async () => {
    const scene = await createScene(test, 'voting');
    const { decisionIds: [decisionId] } = await record(scene);
    const signed = await as(scene.voters[0]!).decision.get({ decisionId: decisionId! });
    expect(signed).toMatchObject({
      version: 1, intact: true,
      snapshot: { plan: [], rounds: [], quorum: { reached: true }, deliberation: { standing: 'final', outcome: 'protocol', outcomeDetail: 'Single fraction', confirmed: 0, difference: null, withoutDiscussion: true } },
    });
    expect(signed.snapshot.deliberation?.participants).toHaveLength(4);
    expect(evaluate(signed.snapshot.input)).toEqual(signed.snapshot.evaluation);
    expect(await statusOf(scene)).toBe('decided');
    const { state } = await as(scene.voters[0]!).meeting.get({ meetingId: scene.hospital.meetingId });
    expect(state.items[scene.protocolItemId]).toMatchObject({ stage: 'signed', decision: { decisionId } });
    expect(state.currentItemId).toBe(scene.hospital.agendaItemId);
    expect(await outcomeOf(record(scene))).toBe('CONFLICT already_signed');
  });

  it('is recorded with all that were chosen or not at all: one that is to be discussed stops them', async () => {
    const scene = await createScene(test, 'open');
    expect(await outcomeOf(record(scene, {}, { agendaItemId: scene.hospital.agendaItemId }))).toBe('CONFLICT not_by_protocol');
    expect(await outcomeOf(record(scene, {}, {}))).toBe('BAD_REQUEST');
    expect(await statusOf(scene)).toBe('scheduled');
    expect((await eventsOf(test, scene)).map(({ type }) => type)).not.toContain('protocol.recorded');
  });

  it('is provisional below quorum, and is then ready for another meeting', async () => {
    const scene = await createScene(test, 'open');
    for (const voter of scene.voters.slice(1)) await as(voter).meeting.leave({ meetingId: scene.hospital.meetingId });
    expect(await outcomeOf(record(scene))).toBe('CONFLICT quorum_missing');
    const { decisionIds: [decisionId] } = await record(scene, { standing: 'provisional' });
    expect((await as(scene.chair).decision.get({ decisionId: decisionId! })).snapshot).toMatchObject({ quorum: { reached: false }, deliberation: { standing: 'provisional' } });
    expect(await statusOf(scene)).toBe('ready');
  });

  it('is looked at again when its facts changed behind the screen, or when it was sent back for data', async () => {
    const scene = await createScene(test, 'open');
    expect(await outcomeOf(record(scene, { caseVersion: 'older' }))).toBe('CONFLICT case_changed');
    const { rows: [item] } = await test.owner.query<{ case_id: string }>('SELECT case_id FROM agenda_item WHERE id = $1', [scene.protocolItemId]);
    await as(scene.chair).request.raise({ caseId: item!.case_id, specialty: 'pathology', body: 'The biopsy?', blocks: true });
    expect(await outcomeOf(record(scene))).toBe('CONFLICT case_changed');
    expect(await statusOf(scene)).toBe('needs_data');
  });

  it('is not said to be undiscussed once the room has turned to it', async () => {
    const scene = await createScene(test, 'open');
    await as(scene.chair).meeting.openItem({ meetingId: scene.hospital.meetingId, agendaItemId: scene.protocolItemId });
    const { decisionIds: [decisionId] } = await record(scene);
    expect((await as(scene.chair).decision.get({ decisionId: decisionId! })).snapshot.deliberation).toMatchObject({ outcome: 'protocol', difference: null });
    expect((await as(scene.chair).decision.get({ decisionId: decisionId! })).snapshot.deliberation).not.toHaveProperty('withoutDiscussion');
  });

  it('that was not recorded is ready for another meeting', async () => {
    const scene = await createScene(test, 'open');
    await as(scene.chair).meeting.close({ meetingId: scene.hospital.meetingId });
    expect(await statusOf(scene)).toBe('ready');
  });
});
