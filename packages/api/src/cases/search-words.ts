import { type SearchWord, wordsOf } from '@bonemet/db';
import { fieldById, type FieldId, type Language, valueLabel } from '@bonemet/engine';

/** Fields whose values are found by their names in either language, and the mark before their codes in the database. */
const CODED = { 'lesion.site': 'site', 'spine.level': 'level', 'cancer.primary': 'primary' } as const satisfies Partial<Record<FieldId, string>>;
type CodedField = keyof typeof CODED;

const LANGUAGES: readonly Language[] = ['en', 'fr'];
/** Shorter beginnings of words would name half of the cases. */
const PREFIX_FROM = 3;
const MOST_WORDS = 8;

/** How the database writes the value of a field among the words of a case. */
export const codeWord = (field: CodedField, value: string): SearchWord => ({ word: `${CODED[field]}:${value.toLowerCase()}`, prefix: false });

/** Every code with the words of its names, made once. */
const NAMES: readonly { readonly code: SearchWord; readonly words: readonly string[] }[] = (Object.keys(CODED) as CodedField[]).flatMap((field) =>
  (fieldById(field)?.values ?? []).map((value) => ({
    code: codeWord(field, value),
    words: [...new Set(LANGUAGES.flatMap((language) => wordsOf(valueLabel(field, value, language))))],
  })),
);

/**
 * What somebody typed, as groups of which a case must have one each: the word itself or a longer one, or a
 * site, a level or a primary whose name in English or French has a word that begins like it.
 */
export function searchWords(typed: string): readonly (readonly SearchWord[])[] {
  return wordsOf(typed).slice(0, MOST_WORDS).map((word) => [
    { word, prefix: [...word].length >= PREFIX_FROM },
    ...NAMES.filter(({ words }) => words.some((name) => name.startsWith(word))).map(({ code }) => code),
  ]);
}
