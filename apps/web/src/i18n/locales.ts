/** The languages of the product, as the engine and the messages know them. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How dates and numbers are written in each: English here is British. */
export const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>;

/** Hospitals here keep Paris time. */
export const TIME_ZONE = 'Europe/Paris';

export const LANGUAGE_COOKIE = 'bonemet.language';

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'fr';

export const languageOf = (locale: string): Language => (locale.startsWith('fr') ? 'fr' : 'en');

/** The first language of the browser's list that we speak; English when there is none. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(';q=');
    return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = wanted.filter(({ language }) => isLanguage(language)).sort((left, right) => right.quality - left.quality)[0];
  return isLanguage(best?.language) ? best.language : 'en';
}
