import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import en from '../messages/en.json';
import fr from '../messages/fr.json';

const inEnglish = createTranslator({ locale: 'en-GB', messages: en });
const inFrench = createTranslator({ locale: 'fr-FR', messages: fr });

describe('how many have voted', () => {
  it.each([
    [0, 'of 12 have voted', 'sur 12 a voté'],
    [1, 'of 12 has voted', 'sur 12 a voté'],
    [2, 'of 12 have voted', 'sur 12 ont voté'],
  ])('%i', (complete, english, french) => {
    expect(inEnglish('live.progress.sentence', { complete, electors: 12 })).toBe(english);
    expect(inFrench('live.progress.sentence', { complete, electors: 12 })).toBe(french);
    expect(inFrench('projector.haveVoted', { complete })).toBe(french.replace('sur 12 ', ''));
  });
});

it('says that one has moved, agrees, or is behind by one second as one says it', () => {
  expect(inFrench('live.results.moved', { median: '7', moved: 1 })).toMatch(/1 a changé\.$/u);
  expect(inFrench('live.results.moved', { median: '7', moved: 3 })).toMatch(/3 ont changé\.$/u);
  expect(inFrench('chair.sign.confirmed', { confirmed: 1, voters: 4 })).toBe('1 accord sur 4');
  expect(inEnglish('chair.sign.confirmed', { confirmed: 1, voters: 4 })).toBe('1 of 4 agrees');
  expect(inEnglish('projector.confirmed', { count: 1 })).toBe('1 agrees');
  expect(inFrench('live.connection.behind', { seconds: 1 })).toBe('Cet écran a 1 seconde de retard.');
});
