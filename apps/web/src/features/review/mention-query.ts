/** What follows the "@" that somebody is typing at the caret: its place and the letters after it, or null. */
export function mentionQuery(text: string, caret: number): { readonly from: number; readonly typed: string } | null {
  const found = /(?:^|[\s(])@([\p{L}'’-]*(?: [\p{L}'’-]*)?)$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const typed = found[1] ?? '';
  return { from: caret - typed.length - 1, typed };
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Colleagues whose given or family name begins as it was typed, accents or not. */
export function matchPeople<Person extends { readonly name: string }>(people: readonly Person[], typed: string, most = 6): Person[] {
  const wanted = folded(typed);
  return people.filter(({ name }) => folded(name).split(' ').some((_, index, parts) => parts.slice(index).join(' ').startsWith(wanted))).slice(0, most);
}

/** Puts a name where it was begun to be typed. */
export function withMention(text: string, from: number, caret: number, name: string): { readonly text: string; readonly caret: number } {
  const rest = text.slice(caret);
  const before = `${text.slice(0, from)}@${name}${/^[\s.,;:?!)]/.test(rest) ? '' : ' '}`;
  return { text: before + rest, caret: before.length };
}

/** Those who are still named in the text when it is sent. Of two names that begin alike, the one that stands there. */
export function mentionedIn<Person extends { readonly name: string }>(text: string, people: readonly Person[]): Person[] {
  const named = new Set(splitMentions(text, people.map(({ name }) => name)).flatMap((piece) => (piece.isName ? [piece.text] : [])));
  return people.filter(({ name }) => named.has(`@${name}`));
}

/** A text in pieces: names of people apart from the words around them. */
export function splitMentions(text: string, names: readonly string[]): { readonly text: string; readonly isName: boolean }[] {
  if (names.length === 0) return [{ text, isName: false }];
  const longestFirst = [...names].sort((left, right) => right.length - left.length).map((name) => `@${name}`);
  const pieces: { text: string; isName: boolean }[] = [];
  let rest = text;
  while (rest !== '') {
    const at = Math.min(...longestFirst.map((name) => rest.indexOf(name)).map((place) => (place === -1 ? rest.length : place)));
    const name = longestFirst.find((one) => rest.startsWith(one, at));
    if (at > 0) pieces.push({ text: rest.slice(0, at), isName: false });
    if (name) pieces.push({ text: name, isName: true });
    rest = rest.slice(at + (name?.length ?? 0));
  }
  return pieces;
}
