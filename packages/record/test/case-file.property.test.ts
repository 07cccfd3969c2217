import { fieldById, validate, validateFact } from '@bonemet/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_FILE_LIMITS, caseDraft, caseEntries, readCaseFile, writeCaseFile, writeCaseLine } from '../src';
import { aDraft, anyFacts, asObject, CASE_FIELDS, factsOfScope, LESION_FIELDS } from './support/arbitraries';

const anId = fc.constantFrom<unknown>('L1', 'L2', 'A', 'B', 'hip', '', 7);
const aBareCase: fc.Arbitrary<unknown> = fc.record(
  {
    facts: fc.oneof(anyFacts, factsOfScope(CASE_FIELDS), fc.constant(null)),
    lesions: fc.array(fc.record({ id: anId, facts: fc.oneof(anyFacts, factsOfScope(LESION_FIELDS)) }), { maxLength: 4 }),
    extra: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: [] },
);

const aGoodCase = fc.record({
  facts: factsOfScope(CASE_FIELDS),
  lesions: fc.uniqueArray(fc.record({ id: fc.constantFrom('L1', 'L2', 'A', 'B', 'hip'), facts: factsOfScope(LESION_FIELDS) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 4,
  }),
});

/** Any text that could be pasted: cases, wrapped cases, JSON of any shape, and text that is none. */
const anyText = fc.oneof(
  aBareCase.map((file) => JSON.stringify(file)),
  fc.tuple(aBareCase, fc.jsonValue()).map(([file, sheet]) => JSON.stringify({ format: 'bonemet-case', version: 1, case: sheet, ...(file as object) })),
  fc.json({ maxDepth: 8 }),
  fc.string({ unit: 'binary' }),
  fc.nat({ max: 5_000 }).map((depth) => '{"facts":'.repeat(depth)),
  fc.nat({ max: 5_000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
  fc.tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 400n })).map(([sign, digits]) => `{"facts":{"labs.platelets":${sign}${digits}}}`),
  fc.constantFrom('\\ud800', '\\udfff', '\\u0000', '\\ud83d\\ud83d').map((escape) => `{"facts":{"patient.preferences":"${escape}","${escape}":1}}`),
);

describe('a case file, for any content', () => {
  it('writes what reading gives back unchanged, in either layout', () => {
    fc.assert(
      fc.property(aDraft, (draft) => {
        for (const text of [writeCaseFile(draft), writeCaseLine(draft)]) {
          const preview = readCaseFile(text);
          expect(preview).toMatchObject({ unmapped: [], refused: [], importable: true });
          expect(caseDraft(preview)).toEqual(draft);
        }
        expect(writeCaseLine(draft).indexOf('\n')).toBe(writeCaseLine(draft).length - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('writes the same bytes in whatever order a case was kept', () => {
    const shuffled = aDraft.chain((draft) =>
      fc.record({
        draft: fc.constant(draft),
        lesions: fc.shuffledSubarray([...draft.lesions], { minLength: draft.lesions.length }),
        entries: fc.shuffledSubarray([...draft.entries], { minLength: draft.entries.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ draft, lesions, entries }) => {
        expect(writeCaseFile({ ...draft, lesions, entries })).toBe(writeCaseFile(draft));
      }),
    );
  });

  it('never throws, and maps nothing that the engine refuses', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const preview = readCaseFile(text);
        const letters = new Set(preview.lesions.map(({ letter }) => letter));
        for (const { fieldId, scope, lesion, value } of preview.mapped) {
          expect(validateFact(fieldId, value)).toEqual({ ok: true });
          expect(fieldById(fieldId)?.scope).toBe(scope);
          expect(lesion === null).toBe(scope === 'case');
          if (preview.importable && lesion !== null) expect(letters).toContain(lesion);
        }
        expect(letters.size).toBe(preview.lesions.length);
        const reasons = preview.unmapped.length + preview.refused.length + (preview.unreadable === null ? 0 : 1);
        expect(preview.importable).toBe(reasons === 0);
        expect(caseEntries(preview) === null).toBe(!preview.importable);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('accepts a bare case exactly when the engine does', () => {
    const bothVerdicts = { yes: 0, no: 0 };
    fc.assert(
      fc.property(fc.oneof(aBareCase, aGoodCase), (file) => {
        const text = JSON.stringify(file);
        const preview = readCaseFile(text);
        // What only a case refuses: nothing to bring in, and text that cannot be kept.
        const ofTheCaseAlone = preview.refused.filter(({ code }) => code === 'empty' || code === 'not_text');
        if (ofTheCaseAlone.length > 0) return;
        expect(preview.importable).toBe(validate(JSON.parse(text)).ok);
        bothVerdicts[preview.importable ? 'yes' : 'no'] += 1;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(bothVerdicts.yes, bothVerdicts.no)).toBeGreaterThan(50);
  });

  it('leaves no key without a word: each is mapped, left out or refused', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { mapped, unmapped, refused } = readCaseFile(JSON.stringify({ facts: asObject([...Object.entries(facts)]) }));
        const told = [...mapped, ...unmapped, ...refused].filter(({ path }) => path !== '');
        expect(told).toHaveLength(Object.keys(facts).length);
      }),
    );
  });

  it('leaves room for 26 lesions with every fact answered', () => {
    const longest = (fields: typeof CASE_FIELDS) =>
      asObject(fields.map(({ id, type, values, range }) => [id, type === 'text' ? '\u0001'.repeat(CASE_FILE_LIMITS.text) : type === 'multi' ? values : (range?.max ?? values[0])]));
    const lesions = Array.from({ length: 26 }, (_, index) => ({ id: `L${index}`, facts: longest(LESION_FIELDS) }));
    const preview = readCaseFile(JSON.stringify({ facts: longest(CASE_FIELDS), lesions }, null, 2));
    expect(preview).toMatchObject({ unreadable: null, unmapped: [], refused: [], importable: true });
    expect(preview.mapped).toHaveLength(CASE_FIELDS.length + 26 * LESION_FIELDS.length);
  });
});

describe('writing a draft that is none', () => {
  const draft = caseDraft(readCaseFile('{"facts":{"patient.sex":"male"},"lesions":[{"id":"A","facts":{"lesion.site":"rib"}}]}'))!;

  it('is refused, not shortened', () => {
    expect(() => writeCaseFile({ ...draft, entries: [...draft.entries, ...draft.entries] })).toThrow('answered twice');
    expect(() => writeCaseFile({ ...draft, lesions: [] })).toThrow('belongs to no lesion');
    expect(() => writeCaseFile({ ...draft, lesions: [...draft.lesions, ...draft.lesions] })).toThrow('same letter');
  });
});
