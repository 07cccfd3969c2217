/**
 * Folds a text as the database does (bonemet.fold in prisma/migrations/…_search): lower case, without accents.
 * Letter by letter and never by toLowerCase, whose answer for some letters differs from that of a database.
 */
const FROM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZàâäáãåèéêëìíîïòóôöõùúûüçñýÿÀÂÄÁÃÅÈÉÊËÌÍÎÏÒÓÔÖÕÙÚÛÜÇÑÝŸŒÆ';
const TO = 'abcdefghijklmnopqrstuvwxyzaaaaaaeeeeiiiiooooouuuucnyyaaaaaaeeeeiiiiooooouuuucnyyœæ';
const FOLDED: ReadonlyMap<string, string> = new Map([...FROM].map((letter, place) => [letter, TO[place] ?? letter]));

const MARKS = /[\u0300-\u036f]+/g;

export const fold = (text: string): string =>
  [...text].map((letter) => FOLDED.get(letter) ?? letter).join('').replaceAll('œ', 'oe').replaceAll('æ', 'ae').replace(MARKS, '');

const NOT_A_WORD = /[^a-z0-9\u00c0-\u1fff\u2070-\u{10ffff}]+/u;
/** Longer words are kept, and looked for, by their beginning. */
const LONGEST = 60;

/** The words of a text, as the database keeps them: letters and digits; whatever else separates. */
export function wordsOf(text: string): string[] {
  const words = fold(text).split(NOT_A_WORD).filter((word) => word !== '');
  return [...new Set(words.map((word) => [...word].slice(0, LONGEST).join('')))];
}
