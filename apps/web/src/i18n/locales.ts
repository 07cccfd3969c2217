export const LOCALES = ['en', 'fr'] as const;

export type Locale = (typeof LOCALES)[number];

export const LOCALE_COOKIE = 'bonemet.language';

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'fr';

/** The first language of the browser's list that we speak; English when there is none. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(';q=');
    return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = wanted.filter(({ language }) => isLocale(language)).sort((left, right) => right.quality - left.quality)[0];
  return isLocale(best?.language) ? best.language : 'en';
}
