import { CATALOGUE, evaluate, type Field, validate } from '@bonemet/engine';
import { LESION_LETTERS } from '@bonemet/record';
import { createHospital, createTestDatabase } from '@bonemet/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { importCase } from '../src/exchange/import-case';
import { everythingOf } from './support/everything-of';
import { callerOf, outcomeOf } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());
const hospital = await createHospital(test);
const { boardId, institutionId } = hospital;
const referrer = await hospital.person(['referrer'], 'medical_oncology');
const { case: cases } = callerOf(test.database, referrer);
const bring = (file: unknown) => cases.importFile({ boardId, text: typeof file === 'string' ? file : JSON.stringify(file) });

/** Two lesions, an answer "unknown" in each place, and the words of the sheet. */
const FILE = {
  format: 'bonemet-case',
  version: 1,
  case: { pseudonym: 'Vega 301', question: 'Première fracture ?\nLaquelle ?', patientWishes: 'Marcher jusqu’au jardin.', lesions: [{ letter: 'A', side: 'left' }, { letter: 'C', side: null }] },
  facts: { 'patient.age_years': 61, 'cancer.primary': 'renal', 'labs.platelets': null },
  lesions: [
    { id: 'A', facts: { 'lesion.site': 'femoral_neck', 'lesion.matrix': 'lytic', 'pain.mechanisms': ['neuropathic'] } },
    { id: 'C', facts: { 'lesion.site': 'vertebra', 'spine.level': 'T11', 'lesion.fracture': null } },
  ],
};

const auditOf = async (caseId: string) =>
  (await test.owner.query<{ type: string; subject: Record<string, unknown> }>(`SELECT type, subject FROM audit_entry WHERE subject->>'caseId' = $1 ORDER BY sequence`, [caseId])).rows;

describe('a case file', () => {
  it('comes in as a draft under a pseudonym of its own, with every answer as its first version', async () => {
    const { caseId, pseudonym } = await bring(FILE);
    const { status, pseudonym: shown, lesions, entries } = await cases.workspace({ caseId });
    expect({ status, shown }).toEqual({ status: 'draft', shown: pseudonym });
    expect(pseudonym).not.toBe('Vega 301');
    expect(lesions.map(({ letter, side }) => `${letter} ${side}`)).toEqual(['A left', 'C unknown']);
    expect(entries.every(({ version, withdrawn, recordedById }) => version === 1 && !withdrawn && recordedById === referrer.membershipId)).toBe(true);
    const letterOf = new Map(lesions.map(({ id, letter }) => [id, letter]));
    const shownEntries = entries.map(({ lesionId, fieldId, value }) => [lesionId === null ? '' : letterOf.get(lesionId), fieldId, value]);
    expect(shownEntries).toHaveLength(11);
    expect(shownEntries).toEqual(expect.arrayContaining([
      ['', 'sheet.question', FILE.case.question], ['', 'sheet.wishes', FILE.case.patientWishes],
      ['', 'labs.platelets', null], ['C', 'lesion.fracture', null], ['A', 'pain.mechanisms', ['neuropathic']],
    ]));
  });

  it('is audited with the number of its answers and with none of them', async () => {
    const { caseId } = await bring(FILE);
    const written = await auditOf(caseId);
    expect(written[0]?.type).toBe('case.created');
    expect(written.at(-1)).toEqual({ type: 'case.imported', subject: { caseId, facts: 9 } });
    await cases.exportFile({ caseId });
    expect((await auditOf(caseId)).at(-1)).toEqual({ type: 'case.exported', subject: { caseId } });
  });

  it('comes out as it came in, apart from the pseudonym, and means the same to the engine', async () => {
    const first = await bring(FILE);
    const out = await cases.exportFile({ caseId: first.caseId });
    expect(out.fileName).toBe(`${first.pseudonym.toLowerCase().replace(' ', '-')}.bonemet-case.json`);
    expect(JSON.parse(out.text)).toEqual({ ...FILE, case: { ...FILE.case, pseudonym: first.pseudonym } });
    const second = await bring(out.text);
    const again = await cases.exportFile({ caseId: second.caseId });
    expect(again.text.replace(second.pseudonym, first.pseudonym)).toBe(out.text);

    const checked = validate({ facts: FILE.facts, lesions: FILE.lesions });
    if (!checked.ok) throw new Error('the file does not fit the catalogue');
    for (const { caseId } of [first, second]) expect((await cases.get({ caseId })).evaluation).toEqual(evaluate(checked.input));
  });

  it('leaves out what was taken back and lesions that were removed', async () => {
    const { caseId } = await bring(FILE);
    const { lesions } = await cases.workspace({ caseId });
    await cases.record({ caseId, entries: [{ lesionId: null, fieldId: 'cancer.primary', value: null, basedOn: 1, withdrawn: true }] });
    await cases.removeLesion({ caseId, lesionId: lesions[0]!.id, removed: true });
    const out = JSON.parse((await cases.exportFile({ caseId })).text) as typeof FILE;
    expect(out.facts).toEqual({ 'patient.age_years': 61, 'labs.platelets': null });
    expect(out.lesions).toEqual([FILE.lesions[1]]);
    expect(out.case.lesions).toEqual([{ letter: 'C', side: null }]);
  });

  it('takes the longest words that the form takes, so that no case leaves that could not come back', async () => {
    const { caseId } = await bring(FILE);
    await cases.record({ caseId, entries: [{ lesionId: null, fieldId: 'sheet.question', value: 'é'.repeat(4_000), basedOn: 1 }] });
    await bring((await cases.exportFile({ caseId })).text);
  });

  it('may answer every question of each of six lesions', async () => {
    const valueOf = ({ type, values, range }: Field) => (type === 'multi' ? values : type === 'text' ? 'x' : (range?.max ?? values[0] ?? null));
    const of = (scope: Field['scope']) => Object.fromEntries(CATALOGUE.filter((field) => field.scope === scope && !field.computed).map((field) => [field.id, valueOf(field)]));
    const full = { facts: of('case'), lesions: LESION_LETTERS.slice(0, 6).map((id) => ({ id, facts: of('lesion') })) };
    const { caseId } = await bring(full);
    const out = JSON.parse((await cases.exportFile({ caseId })).text) as typeof full;
    expect({ facts: out.facts, lesions: out.lesions }).toEqual(full);
  });

  it('of another hospital is not there', async () => {
    const { caseId } = await bring(FILE);
    const stranger = await (await createHospital(test)).person(['referrer', 'coordinator']);
    const attempt = callerOf(test.database, stranger).case;
    expect(await outcomeOf(attempt.exportFile({ caseId }))).toBe('NOT_FOUND not_found');
    expect(await outcomeOf(attempt.importFile({ boardId, text: JSON.stringify(FILE) }))).toBe('NOT_FOUND not_found');
  });
});

const NAME = 'Quillfeather';

describe('a file that may not come in leaves no row', () => {
  const withFacts = (facts: string) => `{"facts":${facts}}`;
  it.each([
    ['with one value out of range', { ...FILE, facts: { ...FILE.facts, 'labs.platelets': 18_200 } }],
    ['with a number in quotation marks', withFacts('{"patient.age_years":"61"}')],
    ['with a misspelt question', withFacts('{"patient.age_years":61,"labs.platelet":182}')],
    ['with a computed answer', withFacts('{"calc.oligo":"yes"}')],
    ['with a name', { ...FILE, case: { ...FILE.case, familyName: NAME } }],
    ['with a name among the facts', withFacts(`{"patient.age_years":61,"patient_name":"${NAME}"}`)],
    ['with a date of birth beside the facts', { ...FILE, birthDate: '1961-02-03' }],
    ['with a name for a question', withFacts(`{"${NAME} 1961":1}`)],
    ['that answers twice', withFacts('{"patient.age_years":61,"patient.age_years":16}')],
    ['that reaches for a prototype', withFacts('{"__proto__":{"patient.age_years":61},"patient.sex":"female"}')],
    ['of another version', { ...FILE, version: 2 }],
    ['with half a character', withFacts('{"patient.preferences":"\\ud800"}')],
    ['with the character zero', { ...FILE, case: { ...FILE.case, question: 'a\0b' } }],
    ['that is a list', '[{"facts":{}}]'],
    ['that is no JSON', '{"facts":'],
    ['that is nested without an end', '['.repeat(200_000)],
    ['that says nothing', '{}'],
    ['too long for a case', withFacts(`{"patient.preferences":"${'x'.repeat(510_000)}"}`)],
  ])('%s', async (_, file) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    const before = await everythingOf(test, institutionId);
    const preview = await cases.previewFile({ text });
    expect(preview.importable).toBe(false);
    expect(JSON.stringify(preview)).not.toContain(NAME);
    expect(await outcomeOf(bring(text))).toBe('CONFLICT not_importable');
    expect(await everythingOf(test, institutionId)).toEqual(before);
  });

  it('and a preview of a good one leaves none either', async () => {
    const before = await everythingOf(test, institutionId);
    const preview = await cases.previewFile({ text: JSON.stringify(FILE) });
    expect(preview).toMatchObject({ importable: true, texts: { pseudonym: 'Vega 301' }, lesions: [{ letter: 'A', side: 'left' }, { letter: 'C', side: null }] });
    expect(preview.mapped).toHaveLength(9);
    expect(await everythingOf(test, institutionId)).toEqual(before);
  });

  it.each([
    ['the last answer belongs to no lesion', [{ letter: 'B', fieldId: 'lesion.matrix', value: 'lytic' }]],
    ['the last answer is the second to its question', [{ letter: null, fieldId: 'patient.age_years', value: 16 }]],
  ] as const)('when it goes wrong half-way: %s', async (_, last) => {
    const before = await everythingOf(test, institutionId);
    const draft = {
      texts: { pseudonym: null, question: 'Which first?', patientWishes: null },
      lesions: [{ letter: 'A', side: null }],
      entries: [{ letter: null, fieldId: 'patient.age_years', value: 61 }, ...last],
    } as const;
    await expect(test.database.withActor(referrer, (unit) => importCase(unit, boardId, draft))).rejects.toThrow();
    expect(await everythingOf(test, institutionId)).toEqual(before);
  });
});
