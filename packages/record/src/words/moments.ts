import { type Locale, LOCALE_TAGS } from './locale';

/** Dates as they are said in a language: day before month, and no a.m. or p.m. */
export type Moments = {
  /** "26 March 2026" */
  readonly day: (date: Date) => string;
  /** "09:21", and « 09 h 21 » in French. */
  readonly time: (date: Date) => string;
  /** "26 March 2026, 09:21" */
  readonly moment: (date: Date) => string;
  /** "12 February 1960" of the calendar day 1960-02-12, wherever the reader is. */
  readonly calendarDay: (day: string) => string;
};

const NO_BREAK_SPACE = '\u00a0';

/** The time zone is the hospital's and is passed in: a sheet says the same wherever it is written. */
export function momentsIn(locale: Locale, timeZone: string): Moments {
  const dayIn = (zone: string) => new Intl.DateTimeFormat(LOCALE_TAGS[locale], { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const local = dayIn(timeZone);
  const universal = dayIn('UTC');
  // A date stays on one line.
  const day = (date: Date, format = local) => format.format(date).replaceAll(' ', NO_BREAK_SPACE);
  const time = (date: Date) => (locale === 'fr' ? clock.format(date).replace(':', `${NO_BREAK_SPACE}h${NO_BREAK_SPACE}`) : clock.format(date));
  return {
    day: (date) => day(date),
    time,
    moment: (date) => (locale === 'fr' ? `${day(date)} à ${time(date)}` : `${day(date)}, ${time(date)}`),
    calendarDay: (text) => day(new Date(`${text}T12:00:00Z`), universal),
  };
}
