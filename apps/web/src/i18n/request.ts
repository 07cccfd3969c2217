import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, LOCALE_COOKIE, preferredLocale } from './locales';

/** The language the person chose, or else the one the browser asks for. Hospitals here keep Paris time. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
  const messages = (await import(`../../messages/${locale}.json`)) as { default: Record<string, never> };
  return { locale, timeZone: 'Europe/Paris', messages: messages.default };
});
