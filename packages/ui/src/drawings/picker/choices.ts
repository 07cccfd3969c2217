import type { PickedPlace } from './places';

export type SiteChoice = {
  key: string;
  /** "Right femoral neck", "T11" */
  label: string;
  place: PickedPlace;
  /** Other names of the same place: "D11" beside "T11". */
  aliases?: readonly string[] | undefined;
};

/** Lower case, without accents, cut where a reader would pause. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Choices in which every typed word begins a word, those that hold every typed word whole first. */
export function matchChoices(choices: readonly SiteChoice[], typed: string): readonly SiteChoice[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return choices;
  const found = choices.map((choice) => ({ choice, words: known(choice) })).filter(({ words }) => asked.every((ask) => words.some((word) => word.startsWith(ask))));
  // "Left acetabulum" is the acetabulum before it is a strait that is described by it: the name with the fewest other words.
  const whole = found.filter(({ words }) => asked.every((ask) => words.includes(ask))).sort((left, right) => left.words.length - right.words.length);
  return [...whole, ...found.filter((one) => !whole.includes(one))].map(({ choice }) => choice);
}

/**
 * The choice that Enter takes without an arrow key: only one that nothing else could have been meant
 * by. "femoral neck" leaves two sides open, and a side is never guessed.
 */
export function onlyMeant(choices: readonly SiteChoice[], typed: string): SiteChoice | undefined {
  const asked = wordsOf(typed);
  if (asked.length === 0) return undefined;
  const found = matchChoices(choices, typed);
  const named = found.filter((choice) => [choice.label, ...(choice.aliases ?? [])].some((name) => same(wordsOf(name), asked)));
  const whole = found.filter((choice) => asked.every((ask) => known(choice).includes(ask)));
  return [named, whole, found].find((candidates) => candidates.length === 1)?.[0];
}

function known({ label, aliases = [] }: SiteChoice): string[] {
  return [label, ...aliases].flatMap(wordsOf);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
