import { describe, expect, it } from 'vitest';
import { matchPeople, mentionedIn, mentionQuery, splitMentions, withMention } from '../../src/features/review/mention-query';
import { timeLeft } from '../../src/features/review/time-left';

const people = ['Nadia Kessler', 'Inès Faure', 'Nadia Kessler-Blanc', 'David Rey'].map((name) => ({ name }));

describe('naming a colleague', () => {
  it.each([
    ['Ask @na', 7, { from: 4, typed: 'na' }],
    ['@', 1, { from: 0, typed: '' }],
    ['(@Nadia Ke', 10, { from: 1, typed: 'Nadia Ke' }],
    ['write to me@home', 16, null],
    ['Ask @na now', 11, { from: 4, typed: 'na now' }],
    ['Ask @nadia now please', 21, null],
    ['Ask @na', 3, null],
  ])('"%s" at %i', (text, caret, query) => {
    expect(mentionQuery(text, caret)).toEqual(query);
  });

  it('offers people by either name, with or without accents', () => {
    const names = (typed: string) => matchPeople(people, typed).map(({ name }) => name);
    expect(names('ines')).toEqual(['Inès Faure']);
    expect(names('kess')).toEqual(['Nadia Kessler', 'Nadia Kessler-Blanc']);
    expect(names('nadia kessler-')).toEqual(['Nadia Kessler-Blanc']);
    expect(names('nobody')).toEqual([]);
  });

  it('puts the name where it was begun, and keeps what follows', () => {
    expect(withMention('Ask @na, please', 4, 7, 'Nadia Kessler')).toEqual({ text: 'Ask @Nadia Kessler, please', caret: 18 });
    expect(withMention('Ask @na', 4, 7, 'Nadia Kessler')).toEqual({ text: 'Ask @Nadia Kessler ', caret: 19 });
  });

  it('tells those who are still named when the text is sent, the longer of two names alone', () => {
    expect(mentionedIn('Ask @Nadia Kessler-Blanc', people).map(({ name }) => name)).toEqual(['Nadia Kessler-Blanc']);
    expect(mentionedIn('Ask @Nadia Kessler and @Nadia Kessler-Blanc', people).map(({ name }) => name)).toEqual(['Nadia Kessler', 'Nadia Kessler-Blanc']);
    expect(mentionedIn('Nadia Kessler', people)).toEqual([]);
  });

  it('shows names apart, and loses no letter of the text', () => {
    const text = 'See @Nadia Kessler-Blanc, then @David Rey. @nobody';
    const pieces = splitMentions(text, people.map(({ name }) => name));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isName }) => isName).map((piece) => piece.text)).toEqual(['@Nadia Kessler-Blanc', '@David Rey']);
    expect(splitMentions(text, [])).toEqual([{ text, isName: false }]);
  });
});

describe('the time that is left', () => {
  const words = ((key: string, values: Record<string, number>) => `${key} ${Object.values(values)[0]}`) as unknown as Parameters<typeof timeLeft>[2];
  const at = (hours: number) => timeLeft(new Date(hours * 3_600_000), new Date(0), words);
  it('is said in days, then in hours, and is over at the hour itself', () => {
    expect([at(100), at(48), at(47.9), at(0.5), at(0), at(-1)]).toEqual(['inDays 4', 'inDays 2', 'inHours 47', 'inHours 0', null, null]);
  });
});
