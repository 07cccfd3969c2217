export type Locale = 'en' | 'fr';

/** How dates and numbers are written in each: English here is British. */
export const LOCALE_TAGS = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Locale, string>;

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'fr';

/** What stands between the items of a list in one sentence. */
export const SEMICOLON = { en: '; ', fr: '\u00a0; ' } as const satisfies Record<Locale, string>;
