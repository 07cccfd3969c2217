import type { Specialty } from '@bonemet/board';
import { newestDecision } from '@bonemet/db';
import { createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { callerOf, createScene, draftCase, eventsOf, NOW, outcomeOf, type Scene } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const as = (actor: Scene['chair']) => callerOf(test.database, actor);
const WHEN = { startsAt: new Date('2030-02-03T09:00:00Z'), place: 'Room 9', minutes: 60 };

async function planned() {
  const scene = await createScene(test, 'planned');
  const coordinator = await scene.hospital.person(['coordinator']);
  const { meetingId } = await as(coordinator).meeting.plan({ boardId: scene.hospital.boardId, ...WHEN });
  return { ...scene, coordinator, meetingId };
}

const statusOf = async (scene: Scene, caseId: string) => (await as(scene.chair).case.get({ caseId })).record.status;

describe('a meeting that is planned', () => {
  it('asks everybody who sits on boards to come, lets them know, and asks nobody twice', async () => {
    const { chair, voters, coordinator, meetingId, hospital } = await planned();
    const observer = await hospital.person(['observer'], 'pathology');
    const { invitations, notInvited } = await as(coordinator).agenda.get({ meetingId });
    expect(invitations.map(({ membershipId }) => membershipId).sort()).toEqual([chair, ...voters].map(({ membershipId }) => membershipId).sort());
    expect(notInvited.map(({ membershipId }) => membershipId)).toContain(observer.membershipId);
    expect((await as(voters[0]!).notice.list()).map(({ kind, meeting }) => [kind, meeting?.id])).toEqual([['meeting_planned', meetingId]]);

    await as(coordinator).invitation.send({ meetingId, membershipIds: [observer.membershipId, chair.membershipId] });
    expect(await as(observer).invitation.mine()).toEqual([{ meetingId, answer: 'unanswered' }]);
    expect(await as(chair).notice.list()).toHaveLength(2);
  });

  it('cannot lie in the past, nor on the board of another hospital', async () => {
    const { coordinator, hospital } = await planned();
    const past = { ...WHEN, startsAt: new Date('2019-01-01T09:00:00Z') };
    expect(await outcomeOf(as(coordinator).meeting.plan({ boardId: hospital.boardId, ...past }))).toBe('BAD_REQUEST in_the_past');
    const other = await createScene(test, 'planned');
    expect(await outcomeOf(as(coordinator).meeting.plan({ boardId: other.hospital.boardId, ...WHEN }))).toBe('NOT_FOUND not_found');
  });

  it('says who comes, and asks again when it is moved in time', async () => {
    const { coordinator, voters, meetingId } = await planned();
    for (const [index, voter] of voters.entries()) await as(voter).invitation.answer({ meetingId, answer: index === 2 ? 'no' : 'yes' });
    const before = await as(coordinator).agenda.get({ meetingId });
    expect(before.outlook.certain).toMatchObject({ reached: false, physicians: 2 });
    expect(before.outlook.possible).toMatchObject({ reached: true, physicians: 3 });

    await as(coordinator).meeting.change({ meetingId, ...WHEN, place: 'Room 10' });
    expect(await as(voters[0]!).invitation.mine()).toEqual([{ meetingId, answer: 'yes' }]);
    await as(coordinator).meeting.change({ meetingId, ...WHEN, startsAt: new Date('2030-02-04T09:00:00Z') });
    expect(await as(voters[0]!).invitation.mine()).toEqual([{ meetingId, answer: 'unanswered' }]);
  });

  it('is answered by whoever was asked, for themselves', async () => {
    const { hospital, meetingId } = await planned();
    const late = await hospital.person(['reviewer'], 'pathology');
    expect(await outcomeOf(as(late).invitation.answer({ meetingId, answer: 'yes' }))).toBe('CONFLICT not_invited');
  });
});

describe('an agenda', () => {
  async function filled() {
    const place = await planned();
    const { hospital, chair, coordinator, meetingId, readyId } = place;
    const more = [readyId];
    for (let index = 0; index < 3; index++) more.push(await draftCase(test.database, hospital, chair, 'ready'));
    await as(coordinator).case.get({ caseId: readyId });
    const secretary = await hospital.person(['referrer', 'coordinator']);
    await as(secretary).case.chooseDiscussion({ caseId: more[1]!, discussion: 'protocol', protocolName: 'Single fraction' });
    await as(coordinator).agenda.add({ meetingId, caseIds: more });
    const order = async () => (await as(coordinator).agenda.get({ meetingId })).items.map(({ caseId }) => more.indexOf(caseId));
    const items = (await as(coordinator).agenda.get({ meetingId })).items;
    const itemOf = (index: number) => ({ meetingId, agendaItemId: items.find(({ caseId }) => caseId === more[index])!.id });
    return { ...place, more, order, itemOf };
  }

  it('takes ready cases, each in its block, with the minutes that are usual', async () => {
    const { coordinator, meetingId, order, more, ...scene } = await filled();
    expect(await order()).toEqual([0, 2, 3, 1]);
    const { items, ready } = await as(coordinator).agenda.get({ meetingId });
    expect(items.map(({ position, plannedMinutes }) => [position, plannedMinutes])).toEqual([[1, 5], [2, 5], [3, 5], [4, 1]]);
    expect(ready).toEqual([]);
    for (const caseId of more) expect(await statusOf(scene, caseId)).toBe('scheduled');
    expect(await outcomeOf(as(coordinator).agenda.add({ meetingId, caseIds: [more[0]!] }))).toBe('CONFLICT not_from_this_status');
  });

  it('takes all of the cases that are named or none', async () => {
    const { coordinator, meetingId, readyId, draftId, ...scene } = await planned();
    expect(await outcomeOf(as(coordinator).agenda.add({ meetingId, caseIds: [readyId, draftId] }))).toBe('CONFLICT not_from_this_status');
    expect(await statusOf({ ...scene, readyId, draftId }, readyId)).toBe('ready');
    expect((await as(coordinator).agenda.get({ meetingId })).items).toEqual([]);
  });

  it('changes its order within a block, and loses no place', async () => {
    const { coordinator, order, itemOf, meetingId } = await filled();
    await as(coordinator).agenda.move({ ...itemOf(3), before: itemOf(0).agendaItemId });
    expect(await order()).toEqual([3, 0, 2, 1]);
    await as(coordinator).agenda.move({ ...itemOf(3), before: null });
    expect(await order()).toEqual([0, 2, 3, 1]);
    expect(await outcomeOf(as(coordinator).agenda.move({ ...itemOf(1), before: itemOf(0).agendaItemId }))).toBe('NOT_FOUND not_found');
    expect((await as(coordinator).agenda.get({ meetingId })).items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  it('keeps its order when several people change it at once', async () => {
    const { coordinator, chair, itemOf, meetingId } = await filled();
    const places = [0, 2, 3].flatMap((one) => [0, 2, 3, null].map((before) => ({ ...itemOf(one), before: before === null ? null : itemOf(before).agendaItemId })));
    await Promise.all(places.map((move, index) => as(index % 2 ? coordinator : chair).agenda.move(move)));
    const { items } = await as(coordinator).agenda.get({ meetingId });
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  });

  it('gives a case back, ready, and closes the gap', async () => {
    const { coordinator, order, itemOf, more, meetingId, ...scene } = await filled();
    await as(coordinator).agenda.remove(itemOf(2));
    expect(await order()).toEqual([0, 3, 1]);
    expect(await statusOf({ ...scene }, more[2]!)).toBe('ready');
    await as(coordinator).agenda.setMinutes({ ...itemOf(0), minutes: 12 });
    expect((await as(coordinator).agenda.get({ meetingId })).items.map(({ position, plannedMinutes }) => [position, plannedMinutes])).toEqual([[1, 12], [2, 5], [3, 1]]);
  });

  it('goes with its meeting when that is called off: cases are ready again, guests have nowhere to go', async () => {
    const { coordinator, meetingId, more, voters, ...scene } = await filled();
    await as(coordinator).guest.invite({ meetingId, name: 'Dr Elsewhere', specialty: null, expiresAt: null });
    await as(coordinator).meeting.cancel({ meetingId });
    for (const caseId of more) expect(await statusOf({ ...scene, voters }, caseId)).toBe('ready');
    const { meeting, items, guests } = await as(coordinator).agenda.get({ meetingId });
    expect([meeting.status, items, guests.map(({ revokedAt }) => revokedAt !== null)]).toEqual(['cancelled', [], [true]]);
    expect(await outcomeOf(as(scene.chair).meeting.open({ meetingId }))).toBe('CONFLICT meeting_cancelled');
    expect(await outcomeOf(as(coordinator).agenda.add({ meetingId, caseIds: [more[0]!] }))).toBe('CONFLICT meeting_over');
    expect((await as(voters[0]!).notice.list())[0]!.meeting).toMatchObject({ id: meetingId, status: 'cancelled' });
  });
});

describe('the agenda of a meeting under way', () => {
  it('may change, and every screen hears of it', async () => {
    const scene = await createScene(test, 'open');
    const { chair, hospital: { meetingId }, readyId } = scene;
    await as(chair).agenda.add({ meetingId, caseIds: [readyId] });
    expect((await eventsOf(test, scene)).at(-1)).toMatchObject({ type: 'agenda.changed', payload: {} });
    const { items } = await as(chair).agenda.get({ meetingId });
    await as(chair).agenda.remove({ meetingId, agendaItemId: items.at(-1)!.id });
    expect((await eventsOf(test, scene)).filter(({ type }) => type === 'agenda.changed')).toHaveLength(2);
  });

  it('keeps what was opened, and a meeting that has begun is not moved or called off', async () => {
    const { chair, hospital: { meetingId, agendaItemId } } = await createScene(test, 'presenting');
    expect(await outcomeOf(as(chair).agenda.remove({ meetingId, agendaItemId }))).toBe('CONFLICT item_discussed');
    expect(await outcomeOf(as(chair).meeting.cancel({ meetingId }))).toBe('CONFLICT meeting_has_begun');
    expect(await outcomeOf(as(chair).meeting.change({ meetingId, ...WHEN }))).toBe('CONFLICT meeting_has_begun');
  });
});

describe('a case that came back', () => {
  type Version = { readonly version: number; readonly signedAt: Date; readonly standing?: 'provisional' | 'final'; readonly missing: readonly Specialty[] };

  /** What a chair signed on a case in a meeting, without the meeting around it. */
  async function decided({ chair, hospital: { institutionId, boardId } }: Scene, caseId: string, versions: readonly Version[]): Promise<string[]> {
    return test.database.withActor(chair, async ({ tx, audit }) => {
      const meeting = await tx.meeting.create({ data: { institutionId, boardId, startsAt: new Date('2030-01-03T09:00:00Z'), place: 'Room 2' } });
      const item = await tx.agendaItem.create({ data: { institutionId, meetingId: meeting.id, caseId, position: 1, plannedMinutes: 5 } });
      const ids: string[] = [];
      for (const { missing, standing = 'provisional', version, signedAt } of versions) {
        const snapshot = { quorum: { missing: { physicians: 0, specialties: 0, options: missing.length ? [{ optionId: 'x', anyOf: missing }] : [] } } };
        const fixed = { institutionId, caseId, agendaItemId: item.id, plan: [], contentHash: 'x', signedById: chair.membershipId, amendmentReason: version > 1 ? 'Other words.' : null };
        const { id } = await tx.decision.create({ data: { ...fixed, snapshot, standing, version, signedAt } });
        await audit({ type: 'decision.signed', payload: { caseId, decisionId: id, version, quorumReached: false } });
        ids.push(id);
      }
      return ids;
    });
  }
  const whatHolds = async (scene: Scene, caseId: string) => {
    const { ready } = await as(scene.chair).agenda.get({ meetingId: scene.hospital.meetingId });
    const { decisions } = await as(scene.chair).case.get({ caseId });
    return {
      comesBackWith: ready.find((one) => one.caseId === caseId)!.comesBackWith,
      newest: (await test.database.withActor(scene.chair, ({ tx }) => newestDecision(tx, caseId)))?.id,
      shown: decisions.at(-1)?.id,
    };
  };
  const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

  it('waits for whom the meeting missed that decided last, even if what an earlier one decided is amended afterwards', async () => {
    const scene = await createScene(test, 'planned');
    const caseId = scene.readyId;
    await decided(scene, caseId, [{ version: 1, signedAt: NOW, missing: ['pathology'] }, { version: 2, signedAt: later(9), missing: ['pathology'] }]);
    const [last] = await decided(scene, caseId, [{ version: 1, signedAt: later(7), missing: ['rheumatology', 'medical_oncology'] }]);
    expect(await whatHolds(scene, caseId)).toEqual({ comesBackWith: ['medical_oncology', 'rheumatology'], newest: last, shown: last });
    const [final] = await decided(scene, caseId, [{ version: 1, signedAt: later(8), standing: 'final', missing: [] }]);
    expect(await whatHolds(scene, caseId)).toEqual({ comesBackWith: null, newest: final, shown: final });
  });

  it('stands by the newest version of what was decided, though it was signed in the same moment', async () => {
    const scene = await createScene(test, 'planned');
    const [, , third] = await decided(scene, scene.readyId, [1, 2, 3].map((version) => ({ version, signedAt: NOW, missing: ['pathology'] })));
    expect(await whatHolds(scene, scene.readyId)).toEqual({ comesBackWith: ['pathology'], newest: third, shown: third });
  });
});
