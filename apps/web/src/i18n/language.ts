import 'server-only';
import { getLocale } from 'next-intl/server';
import { type Language, languageOf } from './locales';

/** The language of this request. */
export const getLanguage = async (): Promise<Language> => languageOf(await getLocale());
