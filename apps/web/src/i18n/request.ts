import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLanguage, LANGUAGE_COOKIE, LOCALES, preferredLanguage } from './locales';

/** The language the person chose, or else the one the browser asks for. Hospitals here keep Paris time. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const language = isLanguage(chosen) ? chosen : preferredLanguage((await headers()).get('accept-language'));
  const messages = (await import(`../../messages/${language}.json`)) as { default: Record<string, never> };
  return { locale: LOCALES[language], timeZone: 'Europe/Paris', messages: messages.default };
});
