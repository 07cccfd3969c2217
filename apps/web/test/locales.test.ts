import { describe, expect, it } from 'vitest';
import { isLanguage, preferredLanguage } from '@/i18n/locales';

describe('the language of a first visit', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['FR-ca', 'fr'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['en;q=0.5, fr;q=0.7', 'fr'],
    ['de-DE,de;q=0.9,fr;q=0.5,en;q=0.4', 'fr'],
    ['de, it', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['fr;q=, en;q=abc,,;;', 'fr'],
  ])('for %j is %s', (header, locale) => {
    expect(preferredLanguage(header)).toBe(locale);
  });
});

describe('a language named by a cookie or an address', () => {
  it('is one of ours or none: it becomes part of a file name', () => {
    expect(['en', 'fr'].every(isLanguage)).toBe(true);
    for (const claimed of ['de', 'EN', '../en', 'en.json', '', null, undefined, ['en'], { toString: () => 'en' }]) expect(isLanguage(claimed)).toBe(false);
  });
});
