import type { CaseNews, SessionActor } from '@bonemet/db';
import { createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { addPicture, openArchive, portsOf } from './support/documents';
import { callerOf, outcomeOf } from './support/scene';

const test = await createTestDatabase();
const archive = await openArchive();
afterAll(() => Promise.all([test.close(), archive.close()]));

const as = (actor: SessionActor) => callerOf(test.database, actor).document;

/** A hospital with pictures in its case, in the order in which they were added. */
async function room(count: number) {
  const hospital = await createHospital(test);
  const radiologist = await hospital.person(['reviewer'], 'diagnostic_radiology');
  const pictures: string[] = [];
  for (let made = 0; made < count; made++) pictures.push(await addPicture(portsOf(test, archive, radiologist).ports, hospital.caseId));
  const order = async () => (await as(radiologist).list({ caseId: hospital.caseId })).map(({ id }) => pictures.indexOf(id));
  return { ...hospital, radiologist, pictures, order };
}

const auditOf = async (institutionId: string) =>
  (await test.owner.query<{ type: string }>(`SELECT type FROM audit_entry WHERE institution_id = $1 AND type LIKE 'document.%' ORDER BY sequence`, [institutionId])).rows.map(({ type }) => type);

describe('what is said of a picture', () => {
  it('is its caption, its lesion and its day, each for itself', async () => {
    const { caseId, lesionId, institutionId, radiologist, pictures: [documentId = ''] } = await room(1);
    const listed = async () => (await as(radiologist).list({ caseId }))[0];
    expect(await listed()).toMatchObject({ caption: '', lesionId: null, takenOn: null, kind: 'png', removed: [{ name: 'pHYs', count: 1 }] });
    await as(radiologist).change({ documentId, caption: '  Right hip  ' });
    await as(radiologist).change({ documentId, lesionId });
    await as(radiologist).change({ documentId, takenOn: '2020-01-02' });
    expect(await listed()).toMatchObject({ caption: 'Right hip', lesionId, lesionLetter: 'A', takenOn: '2020-01-02' });
    await as(radiologist).change({ documentId, lesionId: null, takenOn: null });
    expect(await listed()).toMatchObject({ caption: 'Right hip', lesionId: null, takenOn: null });
    expect(await auditOf(institutionId)).toEqual(['document.added', ...Array<string>(4).fill('document.changed')]);
  });

  it('is refused for a day to come, for no day, for a long caption and for a lesion of another case', async () => {
    const [here, there] = [await room(1), await room(0)];
    const documentId = here.pictures[0]!;
    const change = (what: object) => outcomeOf(as(here.radiologist).change({ documentId, ...what }));
    expect(await change({ takenOn: '2020-01-03' })).toBe('BAD_REQUEST in_the_future');
    expect(await change({ takenOn: '2019-02-30' })).toBe('BAD_REQUEST not_a_day');
    expect(await change({ caption: 'x'.repeat(501) })).toMatch(/^BAD_REQUEST/);
    expect(await change({ lesionId: there.lesionId })).toBe('NOT_FOUND not_found');
    expect(await auditOf(here.institutionId)).toEqual(['document.added']);
  });

  it('reaches whoever has the case open', async () => {
    const { caseId, radiologist, pictures: [documentId = ''] } = await room(1);
    const heard = new Promise<CaseNews>((resolve) => {
      const stop = test.database.cases.listen((news) => news?.caseId === caseId && (stop(), resolve(news)));
    });
    await as(radiologist).change({ documentId, caption: 'Hip' });
    expect(await heard).toEqual({ kind: 'changed', caseId, by: radiologist.membershipId });
  });
});

describe('the order for the meeting', () => {
  it('follows what is put before what, and is left alone by what changes nothing', async () => {
    const { radiologist, pictures, order, institutionId } = await room(4);
    const move = (which: number, before: number | null) => as(radiologist).move({ documentId: pictures[which]!, before: before === null ? null : pictures[before]! });
    await move(3, 0);
    expect(await order()).toEqual([3, 0, 1, 2]);
    await move(3, null);
    expect(await order()).toEqual([0, 1, 2, 3]);
    await move(1, 3);
    expect(await order()).toEqual([0, 2, 1, 3]);
    const written = await auditOf(institutionId);
    for (const [which, before] of [[1, 3], [1, 1], [3, null]] as const) await move(which, before);
    expect(await order()).toEqual([0, 2, 1, 3]);
    expect(await auditOf(institutionId)).toEqual(written);
  });

  it('does not take a place beside what is withdrawn or in another case', async () => {
    const [here, there] = [await room(2), await room(1)];
    const [first = '', second = ''] = here.pictures;
    expect(await outcomeOf(as(here.radiologist).move({ documentId: second, before: there.pictures[0]! }))).toBe('NOT_FOUND not_found');
    await as(here.radiologist).withdraw({ documentId: first, withdrawn: true });
    expect(await outcomeOf(as(here.radiologist).move({ documentId: second, before: first }))).toBe('NOT_FOUND not_found');
    expect(await outcomeOf(as(here.radiologist).move({ documentId: first, before: null }))).toBe('NOT_FOUND not_found');
  });

  it('is one order however many people move at once', async () => {
    const { caseId, radiologist, pictures } = await room(5);
    await Promise.all(pictures.map((documentId, index) => as(radiologist).move({ documentId, before: pictures[(index + 2) % 5]! })));
    const { rows } = await test.owner.query<{ position: number }>('SELECT position FROM document WHERE case_id = $1 ORDER BY position', [caseId]);
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a picture that is withdrawn', () => {
  it('is gone from the list, comes back to its place, and both are in the audit trail', async () => {
    const { radiologist, pictures, order, institutionId } = await room(3);
    const withdraw = (withdrawn: boolean) => as(radiologist).withdraw({ documentId: pictures[1]!, withdrawn });
    await withdraw(true);
    await withdraw(true);
    expect(await order()).toEqual([0, 2]);
    expect(await outcomeOf(as(radiologist).change({ documentId: pictures[1]!, caption: 'x' }))).toBe('NOT_FOUND not_found');
    await withdraw(false);
    expect(await order()).toEqual([0, 1, 2]);
    expect((await auditOf(institutionId)).slice(3)).toEqual(['document.withdrawn', 'document.changed']);
  });
});
