import { afterAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@bonemet/testing';
import { callerOf, createScene, outcomeOf, type Scene } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const chairOf = ({ chair }: Scene) => callerOf(test.database, chair);
const ids = ({ hospital: { meetingId, agendaItemId } }: Scene) => ({ meetingId, agendaItemId });

/** The version that a screen shows which has just read the meeting. */
async function shown(scene: Scene): Promise<string> {
  const { cases } = await chairOf(scene).meeting.get({ meetingId: scene.hospital.meetingId });
  return cases[scene.hospital.caseId]!.version;
}

const sign = (scene: Scene, caseVersion: string) =>
  outcomeOf(chairOf(scene).decision.sign({ ...ids(scene), decisionId: scene.decisionId, standing: 'final', caseVersion }));

const record = (scene: Scene, value: string, basedOn: number) =>
  chairOf(scene).case.record({ caseId: scene.hospital.caseId, entries: [{ lesionId: scene.hospital.lesionId, fieldId: 'lesion.matrix', value, basedOn }] });

const signedMatrix = async (scene: Scene) => {
  const { snapshot } = await chairOf(scene).decision.get({ decisionId: scene.decisionId });
  return snapshot.input.lesions?.[0]?.facts?.['lesion.matrix'];
};

describe('a case whose facts change while it is decided', () => {
  it('is signed by somebody who has seen them as they are, and with these', async () => {
    const scene = await createScene(test, 'proposed');
    const before = await shown(scene);
    await record(scene, 'mixed', 1);
    expect(await sign(scene, before)).toBe('CONFLICT case_changed');
    const after = await shown(scene);
    expect(after).not.toBe(before);
    expect(await sign(scene, after)).toBe('ok');
    expect(await signedMatrix(scene)).toBe('mixed');
  });

  it('counts a lesion that was taken out, and is as it was once it is back', async () => {
    const scene = await createScene(test, 'proposed');
    const { caseId, lesionId } = scene.hospital;
    const before = await shown(scene);
    await chairOf(scene).case.removeLesion({ caseId, lesionId, removed: true });
    expect(await sign(scene, before)).toBe('CONFLICT case_changed');
    await chairOf(scene).case.removeLesion({ caseId, lesionId, removed: false });
    expect(await sign(scene, before)).toBe('ok');
  });

  it('is not taken for changed by what is said beside its facts', async () => {
    const scene = await createScene(test, 'proposed');
    const before = await shown(scene);
    await chairOf(scene).comment.write({ caseId: scene.hospital.caseId, body: 'Ask the family.' });
    expect(await shown(scene)).toBe(before);
    expect(await sign(scene, before)).toBe('ok');
  });

  it('is signed as its signatory saw it, or not at all, when both happen at once', async () => {
    for (let run = 0; run < 6; run++) {
      const scene = await createScene(test, 'proposed');
      const before = await shown(scene);
      const [outcome] = await Promise.all([sign(scene, before), outcomeOf(record(scene, 'mixed', 1))]);
      if (outcome === 'ok') expect(await signedMatrix(scene)).not.toBe('mixed');
      else expect(outcome).toBe('CONFLICT case_changed');
    }
  });

  it('tells the live screens of its meeting by the versions of the agenda, and another hospital nothing', async () => {
    const [scene, other] = [await createScene(test, 'open'), await createScene(test, 'open')];
    const { institutionId, meetingId, caseId } = scene.hospital;
    const versions = await test.database.caseVersions(institutionId, meetingId);
    expect(versions.size).toBe(2);
    expect(versions.get(caseId)).toBe(await shown(scene));
    await record(scene, 'mixed', 1);
    expect((await test.database.caseVersions(institutionId, meetingId)).get(caseId)).toBe(await shown(scene));
    expect(await test.database.caseVersions(other.hospital.institutionId, meetingId)).toEqual(new Map());
  });
});
