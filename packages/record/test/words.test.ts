import { describe, expect, it } from 'vitest';
import { MINUTES_WORDS } from '../src/minutes/minutes-words';
import { FACT_PHRASES } from '../src/sheet/printed-facts';
import { SHEET_WORDS } from '../src/sheet/sheet-words';
import { momentsIn } from '../src/words/moments';
import { SPECIALTY_NAMES } from '../src/words/specialties';

/** Every text that the words can give, with an argument of each kind for those that take one. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const name = `${path}${key}`;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'object' && value !== null) return textsOf(value, `${name}.`);
    if (typeof value !== 'function') return [];
    const speak = value as (...given: unknown[]) => string;
    const counts = (number: number) => ({ cases: number, decided: number, protocol: number, data: number, open: number });
    return [0, 1, 2, 7].map((number) => [`${name}(${number})`, speak(key === 'summary' ? counts(number) : number, number, number, number)]);
  });
}

const FRENCH = [...textsOf(SHEET_WORDS.fr), ...textsOf(MINUTES_WORDS.fr), ...textsOf(FACT_PHRASES.fr), ...textsOf(SPECIALTY_NAMES.fr)];
const ENGLISH = [...textsOf(SHEET_WORDS.en), ...textsOf(MINUTES_WORDS.en), ...textsOf(FACT_PHRASES.en), ...textsOf(SPECIALTY_NAMES.en)];

describe('the words of the sheets', () => {
  it.each(FRENCH)('%s keeps the rules of French typography: « %s »', (_name, text) => {
    expect(text).not.toMatch(/'/);
    expect(text).not.toMatch(/(?<!\u00a0)[:;?!%»]/);
    expect(text).not.toMatch(/«(?!\u00a0)/);
    expect(text).not.toMatch(/["“”]/);
    expect(text).not.toMatch(/ {2}| $(?<!: $)/);
  });

  it.each(ENGLISH)('%s keeps the rules of English typography: “%s”', (_name, text) => {
    expect(text).not.toMatch(/['"«»]/);
    expect(text).not.toMatch(/\s[:;?!%]/);
  });

  it.each([...FRENCH, ...ENGLISH])('%s recommends nothing: %s', (_name, text) => {
    expect(text).not.toMatch(/recomm/i);
  });

  it('counts as each language counts', () => {
    expect(SHEET_WORDS.fr.present(0, 1)).toBe('0\u00a0médecin, 1\u00a0spécialité');
    expect(SHEET_WORDS.fr.present(2, 3)).toBe('2\u00a0médecins, 3\u00a0spécialités');
    expect(SHEET_WORDS.en.present(0, 1)).toBe('0 physicians, 1 specialty');
  });

  it('says moments by the clock of the hospital', () => {
    const moment = new Date('2026-03-26T23:21:00Z');
    expect(momentsIn('fr', 'Europe/Paris').moment(moment)).toBe('27\u00a0mars\u00a02026 à 00\u00a0h\u00a021');
    expect(momentsIn('en', 'Europe/Paris').moment(moment)).toBe('27\u00a0March\u00a02026, 00:21');
    expect(momentsIn('en', 'America/New_York').moment(moment)).toBe('26\u00a0March\u00a02026, 19:21');
    expect(momentsIn('fr', 'Pacific/Kiritimati').calendarDay('1964-12-09')).toBe('9\u00a0décembre\u00a01964');
  });
});
