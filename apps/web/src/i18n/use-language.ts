import { useLocale } from 'next-intl';
import { type Language, languageOf } from './locales';

/** The language of this page. */
export const useLanguage = (): Language => languageOf(useLocale());
