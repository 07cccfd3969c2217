import { factMessage } from '@bonemet/engine';
import { describe, expect, it } from 'vitest';
import { CASE_FILE_LIMITS, type CaseFilePreview, caseDraft, caseEntries, readCaseFile } from '../src';

const read = (file: unknown): CaseFilePreview => readCaseFile(JSON.stringify(file));
const left = ({ unmapped }: CaseFilePreview) => unmapped.map(({ path, reason }) => `${path} ${reason}`);
const refused = (preview: CaseFilePreview) => preview.refused.map(({ path, code }) => `${path} ${code}`);
const letters = ({ lesions }: CaseFilePreview) => lesions.map(({ id, letter, side }) => `${id} ${letter} ${side ?? '-'}`);
const ours = (rest: object) => read({ format: 'bonemet-case', version: 1, ...rest });
const withLesions = (...ids: unknown[]) => read({ lesions: ids.map((id) => ({ id, facts: {} })) });

describe('a bare case of the engine', () => {
  const preview = read({
    facts: { 'labs.platelets': null, 'cancer.primary': 'renal' },
    lesions: [
      { id: 'left hip', facts: { 'lesion.size_mm': 32, 'lesion.site': 'femoral_neck' } },
      { id: 'L1', facts: { 'pain.mechanisms': [] } },
    ],
  });

  it('shows where each value goes', () => {
    expect(preview.importable).toBe(true);
    expect(preview.mapped).toEqual([
      { path: 'facts.labs.platelets', fieldId: 'labs.platelets', scope: 'case', lesion: null, value: null },
      { path: 'facts.cancer.primary', fieldId: 'cancer.primary', scope: 'case', lesion: null, value: 'renal' },
      { path: 'lesions[0].facts.lesion.size_mm', fieldId: 'lesion.size_mm', scope: 'lesion', lesion: 'A', value: 32 },
      { path: 'lesions[0].facts.lesion.site', fieldId: 'lesion.site', scope: 'lesion', lesion: 'A', value: 'femoral_neck' },
      { path: 'lesions[1].facts.pain.mechanisms', fieldId: 'pain.mechanisms', scope: 'lesion', lesion: 'B', value: [] },
    ]);
    expect(letters(preview)).toEqual(['left hip A -', 'L1 B -']);
    expect(preview.texts).toEqual({ pseudonym: null, question: null, patientWishes: null });
  });

  it('becomes entries: those of the case, then lesion by lesion, in catalogue order', () => {
    expect(caseEntries(preview)).toEqual([
      { letter: null, fieldId: 'cancer.primary', value: 'renal' },
      { letter: null, fieldId: 'labs.platelets', value: null },
      { letter: 'A', fieldId: 'lesion.site', value: 'femoral_neck' },
      { letter: 'A', fieldId: 'lesion.size_mm', value: 32 },
      { letter: 'B', fieldId: 'pain.mechanisms', value: [] },
    ]);
  });

  it('describes one lesion when it names none', () => {
    const single = read({ facts: { 'lesion.site': 'rib', 'labs.platelets': 120 } });
    expect(letters(single)).toEqual(['lesion A -']);
    expect(single.mapped.map(({ fieldId, lesion }) => [fieldId, lesion])).toEqual([['lesion.site', 'A'], ['labs.platelets', null]]);
    expect(letters(read({ facts: { 'labs.platelets': 120 }, lesions: null }))).toEqual([]);
  });

  it('says so when there is nothing in it', () => {
    for (const file of [{}, { facts: {} }, { facts: null, lesions: [] }]) expect(refused(read(file))).toEqual([' empty']);
    for (const file of [[], 'x', 1, null, true]) expect(refused(read(file))).toEqual([' not_an_object']);
    expect(refused(read({ facts: [], lesions: {} }))).toEqual(['lesions not_a_list', 'facts not_an_object']);
  });
});

describe('what has no place', () => {
  it('is told by its path and its reason', () => {
    const preview = read({
      patient: { name: 'Jeanne Dupont' },
      facts: { 'labs.platelet': 1, 'calc.mirels_total': 9, 'lesion.site': 'rib', 'Labs.Platelets': 1 },
      lesions: [{ id: 'L1', side: 'left', facts: { 'labs.platelets': 10 } }],
    });
    expect(left(preview)).toEqual([
      'patient not_part_of_format',
      'lesions[0].side not_part_of_format',
      'facts.labs.platelet unknown_field',
      'facts.calc.mirels_total computed_field',
      'facts.lesion.site wrong_scope',
      'facts.Labs.Platelets unknown_field',
      'lesions[0].facts.labs.platelets wrong_scope',
    ]);
    expect(preview.importable).toBe(false);
    expect(caseEntries(preview)).toBeNull();
    expect(caseDraft(preview)).toBeNull();
  });

  it.each([
    'familyName', 'patient.family_name', 'birth_date', 'Date-Of-Birth', 'DOB', 'patient.recordNumber', 'MRN', 'ipp',
    'nom', 'Prénom', 'patient.dateNaissance', 'e-mail', 'adresse',
  ])('takes %s for identity, in no place of the file', (key) => {
    const secret = 'Dupont 1951';
    const places = [{ [key]: secret }, { facts: { [key]: secret } }, { lesions: [{ id: 'L1', [key]: secret }] }];
    const previews = [...places.map(read), ours({ case: { [key]: secret } })];
    for (const preview of previews) {
      expect(preview.unmapped.map(({ reason }) => reason)).toEqual(['not_part_of_format']);
      expect(preview.importable).toBe(false);
      expect(JSON.stringify(preview)).not.toContain('Dupont');
    }
  });

  it('never shows a key that could itself be a name, a number or a date', () => {
    const preview = read({ 'Jeanne Dupont': 1, '0012345678': 1, born_19510203: 1, facts: { 'Dupont, J.': 1, '': 1 } });
    expect(left(preview).map((line) => line.split(' ')[0])).toEqual(['?', '?', '?', 'facts.?', 'facts.?']);
  });
});

describe('what is refused', () => {
  it('says what the field accepts, and converts nothing', () => {
    const preview = read({ facts: { 'labs.platelets': '120', 'patient.sex': 'F', 'labs.tp_percent': 151, 'patient.pacemaker': false, 'patient.age_years': 54.5 } });
    expect(refused(preview)).toEqual([
      'facts.labs.platelets wrong_type',
      'facts.patient.sex not_allowed',
      'facts.labs.tp_percent out_of_range',
      'facts.patient.pacemaker wrong_type',
      'facts.patient.age_years wrong_type',
    ]);
    const [first] = preview.refused;
    expect(first).toMatchObject({ params: { field: 'labs.platelets', min: 0, max: 2000 } });
    expect(first?.code === 'wrong_type' && factMessage(first.code, first.params).en).toBe('Platelets: expected a number from 0 to 2000 G/L.');
    expect(preview.mapped).toEqual([]);
  });

  it('refuses a fact that stands twice, and takes neither value', () => {
    const preview = readCaseFile('{"facts":{"labs.platelets":20,"patient.sex":"male","labs.platelets":200}}');
    expect(preview.refused).toEqual([{ path: 'facts.labs.platelets', code: 'duplicate_key', params: null }]);
    expect(preview.mapped.map(({ fieldId }) => fieldId)).toEqual(['patient.sex']);
    expect(preview.importable).toBe(false);
  });

  it('refuses keys that reach for a prototype', () => {
    const preview = readCaseFile('{"__proto__":{"facts":{"patient.sex":"male"}},"facts":{"constructor":1,"patient.sex":"male"}}');
    expect(refused(preview)).toEqual(['__proto__ forbidden_key', 'facts.constructor forbidden_key']);
    expect(preview.importable).toBe(false);
    expect(({} as Record<string, unknown>)['facts']).toBeUndefined();
  });

  it('refuses text that is too long or that no database keeps', () => {
    const wishes = (text: string) => refused(read({ facts: { 'patient.preferences': text } }));
    expect(wishes('x'.repeat(CASE_FILE_LIMITS.text))).toEqual([]);
    expect(wishes('x'.repeat(CASE_FILE_LIMITS.text + 1))).toEqual(['facts.patient.preferences too_long']);
    expect(wishes('half \ud83d')).toEqual(['facts.patient.preferences not_text']);
    expect(wishes('whole \u{1f9b4}')).toEqual([]);
    expect(wishes('a\0b')).toEqual(['facts.patient.preferences not_text']);
    const list = (length: number) => refused(read({ facts: { 'pain.mechanisms': Array<string>(length).fill('neuropathic') } }));
    expect([list(40), list(41)]).toEqual([[], ['facts.pain.mechanisms too_long']]);
  });

  it('says where a text is no JSON, and quotes nothing of it', () => {
    const preview = readCaseFile('{\n  "facts": {\n    "patient.preferences": Dupont\n  }\n}');
    expect(preview).toEqual({
      ...{ unreadable: { code: 'not_json', line: 3, column: 28 }, mapped: [], unmapped: [], refused: [], lesions: [] },
      ...{ texts: { pseudonym: null, question: null, patientWishes: null }, importable: false },
    });
    expect(readCaseFile('\uFEFF{"facts":{"patient.sex":"male"}}').importable).toBe(true);
  });
});

describe('lesions', () => {
  it('get letters in the order of the file', () => {
    expect(letters(withLesions('L3', 'hip', 'T1'))).toEqual(['L3 A -', 'hip B -', 'T1 C -']);
  });

  it('keep an id that is a letter, so that nobody’s B becomes A', () => {
    expect(letters(withLesions('C', 'L1', 'A', 'a'))).toEqual(['C C -', 'L1 B -', 'A A -', 'a D -']);
  });

  it('need an id of their own', () => {
    expect(refused(withLesions('L1', 'L1', ' ', 7, null, 'x'.repeat(65)))).toEqual([
      'lesions[1].id same_lesion',
      'lesions[2].id empty_id',
      'lesions[3].id not_a_text',
      'lesions[4].id not_a_text',
      'lesions[5].id too_long',
    ]);
    expect(refused(read({ lesions: [{ facts: { 'lesion.size_mm': 0 } }, null, 7] }))).toEqual([
      'lesions[0].id not_a_text',
      'lesions[1] not_an_object',
      'lesions[2] not_an_object',
      'lesions[0].facts.lesion.size_mm out_of_range',
    ]);
  });

  it('are at most as many as there are letters', () => {
    const many = (count: number) => withLesions(...Array.from({ length: count }, (_, index) => `L${index}`));
    expect(many(26).lesions.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(many(27).refused).toEqual([{ path: 'lesions', code: 'too_many_lesions', params: { limit: 26 } }]);
  });
});

describe('our own export', () => {
  it('brings texts and sides', () => {
    const preview = ours({
      case: { pseudonym: 'Vega 301', question: 'Screws?', patientWishes: null, lesions: [{ letter: 'C', side: 'left' }, { letter: 'A', side: null }] },
      facts: {},
      lesions: [{ id: 'C', facts: {} }, { id: 'A', facts: {} }],
    });
    expect(preview.importable).toBe(true);
    expect(letters(preview)).toEqual(['C C left', 'A A -']);
    expect(preview.texts).toEqual({ pseudonym: 'Vega 301', question: 'Screws?', patientWishes: null });
    expect(caseDraft(preview)?.lesions).toEqual([{ letter: 'A', side: null }, { letter: 'C', side: 'left' }]);
  });

  it('puts no side on a lesion that the file does not letter', () => {
    const sides = (...entries: unknown[]) =>
      refused(ours({ case: { lesions: entries }, lesions: [{ id: 'A', facts: {} }, { id: 'hip', facts: {} }] }));
    expect(sides({ letter: 'B', side: 'left' })).toEqual(['case.lesions[0].letter no_such_lesion']);
    expect(sides({ letter: 'A', side: 'left' }, { letter: 'A', side: 'right' })).toEqual(['case.lesions[1].letter same_lesion']);
    expect(sides({ letter: 'A', side: 'Left' }, { letter: 'hip' }, 7, null)).toEqual([
      'case.lesions[0].side not_a_side',
      'case.lesions[1].letter no_such_lesion',
      'case.lesions[2] not_an_object',
      'case.lesions[3] not_an_object',
    ]);
  });

  it('is not read when it is another format or another version', () => {
    const facts = { 'patient.sex': 'male' };
    expect(refused(read({ case: {}, facts }))).toEqual(['format not_this_format']);
    expect(refused(read({ format: 'other', version: 1, facts }))).toEqual(['format not_this_format']);
    for (const version of [0, 2, '1', null]) {
      const preview = read({ format: 'bonemet-case', version, facts });
      expect(refused(preview)).toEqual(['version not_this_version']);
      expect(preview.mapped).toEqual([]);
    }
  });

  it('refuses texts that are none', () => {
    expect(refused(ours({ case: { pseudonym: 7, question: ['x'], patientWishes: '\udc00' } }))).toEqual([
      'case.pseudonym not_a_text',
      'case.question not_a_text',
      'case.patientWishes not_text',
    ]);
    expect(refused(ours({ case: 'x' }))).toEqual(['case not_an_object']);
  });
});
