import { createHospital, createTestDatabase } from '@bonemet/testing';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type EnteredCase, enterCase } from './support/entered';
import { callerOf } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const hospital = await createHospital(test);
const referrer = await hospital.person(['referrer', 'coordinator'], 'medical_oncology');
const elsewhere = await createHospital(test);
const stranger = await elsewhere.person(['referrer'], 'medical_oncology');
const api = callerOf(test.database, referrer);

const CASES: Readonly<Record<string, EnteredCase>> = {
  spine: { pseudonym: 'Rigel 204', question: 'Relève-t-elle d’une cimentoplastie ?', primary: 'breast', lesions: [{ site: 'vertebra', level: 'T11' }] },
  hip: { pseudonym: 'Vega 017', question: 'Nail, or leave it?', primary: 'renal', lesions: [{ site: 'femoral_neck' }, { site: 'rib' }], comments: ['Seen with the ostrich team.'] },
  bare: { pseudonym: 'Œdipe 9', status: 'needs_data', comments: ['La sœur du patient appelle à 14 h.', 'Second remark: armadillo.'] },
  listed: { pseudonym: 'Mira 333', primary: 'breast', lesions: [{ site: 'sacrum' }], status: 'ready', protocolName: 'Single fraction' },
};
const entered = new Map<string, { caseId: string; lesionIds: string[] }>();
for (const [name, entry] of Object.entries(CASES)) {
  entered.set(name, await enterCase(test, hospital, referrer, entry));
  await enterCase(test, elsewhere, stranger, entry);
}
const nameOf = (id: string) => [...entered].find(([, { caseId }]) => caseId === id)?.[0] ?? (id === hospital.caseId ? 'first' : id);

type ListInput = Parameters<typeof api.case.list>[0];
const found = async (input: ListInput) => (await api.case.list(input)).cases.map(({ record }) => nameOf(record.id)).sort();
const search = (words: string) => found({ words });

describe('a search finds', () => {
  it.each([
    ['a pseudonym', 'Rigel 204', ['spine']],
    ['the beginning of a pseudonym, whatever the case of its letters', 'VEG', ['hip']],
    ['a pseudonym with a joined letter, typed apart', 'oedipe', ['bare']],
    ['a site by its English name', 'femoral neck', ['first', 'hip']],
    ['a site by its French name, without the accent', 'col femoral', ['first', 'hip']],
    ['the beginning of a site', 'vert', ['spine']],
    ['a site by its French name, with the accent', 'vertèbre', ['spine']],
    ['a level', 't11', ['spine']],
    ['the beginning of a level', 'T1', ['spine']],
    ['a primary in English', 'breast', ['listed', 'spine']],
    ['a primary in French', 'sein', ['listed', 'spine']],
    ['a primary and a site together', 'sein sacrum', ['listed']],
    ['a word of the question', 'cimentoplastie', ['spine']],
    ['a word after an apostrophe', 'd’une', ['spine']],
    ['a rare word of a comment', 'ostrich', ['hip']],
    ['words of two comments of one case', 'soeur armadillo', ['bare']],
    ['nothing for a word that no case has', 'albatross', []],
    ['nothing for two words that no case has together', 'ostrich breast', []],
    ['nothing for the middle of a word', 'strich', []],
    ['nothing for the beginning of a word when it is too short', 'os', []],
    ['everything for no word', '  ', ['bare', 'first', 'hip', 'listed', 'spine']],
    ['everything for signs without a word', '?! « » — ()', ['bare', 'first', 'hip', 'listed', 'spine']],
  ])('%s', async (_, words, names) => expect(await search(words)).toEqual(names));

  it('what is known now: an answer that was changed, a lesion that was taken out and put back', async () => {
    const { caseId, lesionIds } = entered.get('hip')!;
    await api.case.record({ caseId, entries: [{ lesionId: null, fieldId: 'cancer.primary', value: 'thyroid', basedOn: 1 }] });
    expect(await search('renal')).toEqual([]);
    expect(await search('thyroïde')).toEqual(['hip']);
    await api.case.removeLesion({ caseId, lesionId: lesionIds[1]!, removed: true });
    expect(await search('rib')).toEqual([]);
    await api.case.removeLesion({ caseId, lesionId: lesionIds[1]!, removed: false });
    expect(await search('côte')).toEqual(['hip']);
  });

  it('a case by the pseudonym of the patient to whom it was given', async () => {
    const identity = { familyName: 'A', givenNames: 'B', birthDate: '1950-01-01', recordNumber: 'K-1' };
    const one = await api.case.create({ boardId: hospital.boardId });
    await api.case.recordIdentity({ caseId: one.caseId, identity });
    const two = await api.case.create({ boardId: hospital.boardId });
    await api.case.recordIdentity({ caseId: two.caseId, identity, samePatient: true });
    const { pseudonym } = await api.case.workspace({ caseId: one.caseId });
    expect(await search(pseudonym)).toEqual([one.caseId, two.caseId].sort());
    for (const { caseId } of [one, two]) entered.set(caseId, { caseId, lesionIds: [] });
  });
});

describe('filters', () => {
  it.each([
    ['a status', { status: ['needs_data'] }, ['bare']],
    ['two statuses', { status: ['needs_data', 'ready'] }, ['bare', 'listed']],
    ['a protocol', { discussion: 'protocol' }, ['listed']],
    ['a status and a word', { status: ['draft'], words: 'sein' }, ['spine']],
    ['a protocol and a word that speaks against it', { discussion: 'protocol', words: 't11' }, []],
  ] satisfies [string, ListInput, string[]][])('by %s', async (_, input, names) => expect(await found(input)).toEqual(names));
});

const HOSTILE = ["'", "''", "' | '", '"', '\\', "\\'", '!', '!breast', '&', '|', ':*', 'a:*', '(', ')', '<->', '\u0001', '%', '_', '🦴', 'é', "'; DROP TABLE fact; --", '$1', '{}', '\0', '\u200b'];

describe('whatever somebody types', () => {
  it.each(HOSTILE)('%j is looked for and not obeyed', async (words) => {
    const { cases } = await api.case.list({ words });
    expect(cases.length).toBeLessThanOrEqual(entered.size + 1);
    expect(await search(`${words} albatross`)).toEqual([]);
  });

  it('is an answer and never a fault, and never shows a case of another hospital', async () => {
    const there = new Set((await callerOf(test.database, stranger).case.list({ limit: 100 })).cases.map(({ record }) => record.id));
    expect(there.size).toBe(Object.keys(CASES).length + 1);
    const piece = fc.oneof(fc.constantFrom(...HOSTILE, 'breast', 'rigel', 't11', 'ostrich', ' ', '-'), fc.string({ unit: 'grapheme', maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').slice(0, 100)), async (words) => {
        const { cases } = await api.case.list({ words, limit: 100 });
        for (const { record } of cases) expect(there.has(record.id)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('pages', () => {
  it('hold every case that was there, once and newest first, whatever is entered meanwhile', async () => {
    const place = await createHospital(test);
    const writer = await place.person(['referrer']);
    const caller = callerOf(test.database, writer);
    const made = new Map<string, EnteredCase & { readonly createdAt: Date }>();
    const enter = async (entry: EnteredCase & { readonly createdAt: Date }) => {
      const { caseId } = await enterCase(test, place, writer, entry);
      made.set(caseId, entry);
      return caseId;
    };
    // Six years, some days with several cases of the very same moment: order and cursor fall back on the id.
    const moment = (day: number) => new Date(Date.UTC(2014, 0, 1) + Math.floor(day / 3) * 3 * 12 * 86_400_000);
    for (let day = 0; day < 180; day++) {
      const status = day % 5 === 0 ? 'ready' : 'draft';
      const question = [day % 2 === 0 ? 'common' : '', day % 40 === 7 ? 'seldom' : ''].join(' ');
      await enter({ createdAt: moment(day), status, question, ...(day % 9 === 0 && { protocolName: 'Single' }) });
    }
    const first = [...made.keys()];
    const asks: readonly { readonly input: ListInput; readonly fits: (entry: EnteredCase) => boolean }[] = [
      { input: {}, fits: () => true },
      { input: { status: ['ready'] }, fits: ({ status }) => status === 'ready' },
      { input: { words: 'common' }, fits: ({ question }) => /common/.test(question ?? '') },
      { input: { words: 'seld' }, fits: ({ question }) => /seldom/.test(question ?? '') },
      { input: { words: 'common', status: ['ready'] }, fits: ({ question, status }) => /common/.test(question ?? '') && status === 'ready' },
      { input: { discussion: 'protocol' }, fits: ({ protocolName }) => protocolName !== undefined },
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...asks), fc.integer({ min: 1, max: 60 }), fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 3 }), async ({ input, fits }, limit, meanwhile) => {
        const entering = [...meanwhile];
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof caller.case.list>> = await caller.case.list({ ...input, after, limit });
          expect(page.cases.length).toBeLessThanOrEqual(limit);
          seen.push(...page.cases.map(({ record }) => record.id));
          after = page.next;
          const day = entering.pop();
          if (day !== undefined) await enter({ createdAt: moment(day), status: 'ready', question: 'common seldom', protocolName: 'Single' });
        } while (after !== null);
        expect(new Set(seen).size).toBe(seen.length);
        const expected = first.filter((id) => fits(made.get(id)!));
        expect(seen.filter((id) => first.includes(id)).sort()).toEqual(expected.sort());
        const times = seen.filter((id) => made.has(id)).map((id) => made.get(id)!.createdAt.getTime());
        expect(times).toEqual([...times].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});
