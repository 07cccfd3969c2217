import { TIME_ZONE } from '@/i18n/locales';

/** From the first of January to today, as days of the hospital's calendar. */
export function thisYear(now: Date): { readonly from: string; readonly to: string } {
  const to = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' }).format(now);
  return { from: `${to.slice(0, 4)}-01-01`, to };
}
