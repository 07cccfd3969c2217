import { CATALOGUE, type Field, type InputFieldId } from '@bonemet/engine';
import fc from 'fast-check';
import { CASE_FILE_LIMITS, type CaseDraft, type CaseEntry, type EntryValue, LESION_LETTERS, LESION_SIDES } from '../../src';

export const ENTERED = CATALOGUE.filter(({ computed }) => !computed);
export const CASE_FIELDS = ENTERED.filter(({ scope }) => scope === 'case');
export const LESION_FIELDS = ENTERED.filter(({ scope }) => scope === 'lesion');

/** Text with accents, quotes, line breaks and characters outside the basic plane, as people paste it. */
export const aText = (maxLength: number) => fc.string({ unit: 'binary', maxLength: Math.floor(maxLength / 2) }).filter((text) => !text.includes('\0'));

function aKnownValue({ type, values, range }: Field): fc.Arbitrary<EntryValue> {
  const { min, max } = range ?? { min: 0, max: 0 };
  switch (type) {
    case 'tri':
    case 'enum':
      return fc.constantFrom(...values);
    case 'multi':
      return fc.subarray([...values]);
    case 'number':
      return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
    case 'integer':
      return fc.integer({ min, max });
    case 'text':
      return aText(60);
  }
}

export const aValue = (field: Field): fc.Arbitrary<EntryValue> => fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: aKnownValue(field) });

/** Answers to some of the fields, in catalogue order. */
function someEntries(fields: readonly Field[], letter: string | null): fc.Arbitrary<CaseEntry[]> {
  return fc.subarray([...fields]).chain((chosen) =>
    fc.tuple(...chosen.map((field) => aValue(field).map((value) => ({ letter, fieldId: field.id as InputFieldId, value })))),
  );
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });

/** Any case that may be stored, in the order in which one is read back. Letters may have gaps: a lesion was taken out. */
export const aDraft: fc.Arbitrary<CaseDraft> = fc.subarray([...LESION_LETTERS], { maxLength: 4 }).chain((letters) =>
  fc.record({
    texts: fc.record({
      pseudonym: orNull(aText(CASE_FILE_LIMITS.pseudonym)),
      question: orNull(aText(200)),
      patientWishes: orNull(aText(200)),
    }),
    lesions: fc.tuple(...letters.map((letter) => orNull(fc.constantFrom(...LESION_SIDES)).map((side) => ({ letter, side })))),
    entries: fc
      .tuple(someEntries(CASE_FIELDS, null), ...letters.map((letter) => someEntries(LESION_FIELDS, letter)))
      .map((entries) => entries.flat()),
  }),
);

/** Facts as a file may hold them: right and wrong fields, right and wrong values. */
const NASTY_KEYS = ['__proto__', 'constructor', 'toString', 'calc.mirels_total', 'labs.platelet', 'family_name', 'Jeanne Dupont', ''];
const aWrongValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('120', 'yes', 'unknown', -1, 1e308, 2.5, true, [], {}, ['neuropathic', 7], '\ud800', 'a\0b'),
);

/** An object as a parser would build it: a key named `__proto__` is a key of its own. */
export const asObject = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => Object.fromEntries(entries);

export const anyFacts: fc.Arbitrary<Record<string, unknown>> = fc
  .uniqueArray(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...ENTERED).chain((field) => fc.tuple(fc.constant<string>(field.id), aValue(field))) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom<string>(...ENTERED.map(({ id }) => id)), aWrongValue) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...NASTY_KEYS), aWrongValue) },
    ),
    { selector: ([key]) => key, maxLength: 12 },
  )
  .map(asObject);

export const factsOfScope = (fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> =>
  someEntries(fields, null).map((entries) => asObject(entries.map(({ fieldId, value }) => [fieldId, value])));
