import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLanguage, LANGUAGE_COOKIE, LOCALES, preferredLanguage, TIME_ZONE } from './locales';

/** The language the person chose, or else the one the browser asks for. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const language = isLanguage(chosen) ? chosen : preferredLanguage((await headers()).get('accept-language'));
  const messages = (await import(`../../messages/${language}.json`)) as { default: Record<string, never> };
  return { locale: LOCALES[language], timeZone: TIME_ZONE, messages: messages.default };
});
