/** One thing to look for: a word that is kept as it stands, or every word that begins like it. */
export type SearchWord = { readonly word: string; readonly prefix: boolean };

/** Where the database puts the shelf of a word (bonemet.search_cases). No word can contain it: it separates words. */
const SHELF = '\u0001';

/** Quotes and backslashes are the only characters that mean something between the quotes of a tsquery. */
function quoted({ word, prefix }: SearchWord): string {
  const inside = word.replaceAll(SHELF, '').replaceAll('\0', '').replaceAll('\\', '\\\\').replaceAll("'", "''");
  return `'${SHELF}${inside}'${prefix ? ':*' : ''}`;
}

/**
 * The texts of a query, one a group, something of each of which must be found. They travel as a parameter,
 * and whatever stands in a word is looked for and never obeyed. Null asks for nothing; an empty group is
 * found nowhere.
 */
export function searchQuery(groups: readonly (readonly SearchWord[])[]): string[] | null {
  if (groups.length === 0) return null;
  return groups.map((group) => (group.length > 0 ? group : [{ word: '', prefix: false }]).map(quoted).join('|'));
}
