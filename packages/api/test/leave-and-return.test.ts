import { afterAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@bonemet/testing';
import { aPlan, callerOf, createScene, type Scene } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const as = (scene: Scene) => callerOf(test.database, scene.chair);
const ids = ({ hospital: { meetingId, agendaItemId } }: Scene) => ({ meetingId, agendaItemId });

describe('a case that the board leaves and takes up again', () => {
  it('cannot be left while its ratings are closed and not yet revealed', async () => {
    const scene = await createScene(test, 'closed');
    await expect(as(scene).meeting.needsData({ ...ids(scene), specialty: null })).rejects.toThrow('round_still_open');
    await expect(as(scene).meeting.close({ meetingId: scene.hospital.meetingId })).rejects.toThrow('round_still_open');
    await as(scene).round.reveal({ meetingId: scene.hospital.meetingId, roundId: scene.roundId });
    await as(scene).meeting.close({ meetingId: scene.hospital.meetingId });
  });

  it('keeps what was revealed when it was sent for data by mistake, and can still be decided and signed', async () => {
    const scene = await createScene(test, 'revealed');
    const { caseId } = scene.hospital;
    const statusOf = async () => (await as(scene).case.get({ caseId })).record.status;
    await as(scene).meeting.needsData({ ...ids(scene), specialty: null });
    expect(await statusOf()).toBe('needs_data');
    await as(scene).meeting.openItem(ids(scene));
    expect(await statusOf()).toBe('in_discussion');
    const { state } = await as(scene).meeting.get({ meetingId: scene.hospital.meetingId });
    expect(state.items[scene.hospital.agendaItemId]?.stage).toBe('revealed');
    const { decisionId } = await as(scene).decision.draft(ids(scene));
    await as(scene).decision.propose({ ...ids(scene), proposal: aPlan(scene.optionId) });
    await as(scene).decision.sign({ ...ids(scene), decisionId, standing: 'final', caseVersion: scene.caseVersion });
    expect(await statusOf()).toBe('decided');
  });

  it('waits for another meeting when this one ends without a decision on it', async () => {
    const scene = await createScene(test, 'revealed');
    await as(scene).meeting.close({ meetingId: scene.hospital.meetingId });
    expect((await as(scene).case.get({ caseId: scene.hospital.caseId })).record.status).toBe('ready');
  });
});
