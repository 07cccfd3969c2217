import type { DateTimeFormatOptions, useFormatter, useTranslations } from 'next-intl';

type Format = Pick<ReturnType<typeof useFormatter>, 'dateTime'>;
type Words = (key: Parameters<ReturnType<typeof useTranslations<'when'>>>[0], values: Record<string, string>) => string;

/** Dates as they are said in the reader's language: day before month, and no a.m. or p.m. */
export type Dates = {
  /** "Thursday 26 March" */
  readonly day: (date: Date) => string;
  /** "26 March 2026" */
  readonly dayOfYear: (date: Date) => string;
  /** "09:10" */
  readonly time: (date: Date) => string;
  /** "Thursday 26 March, 09:10" */
  readonly moment: (date: Date) => string;
  /** "26 March 2026, 09:10" */
  readonly momentOfYear: (date: Date) => string;
};

export function datesIn(format: Format, words: Words): Dates {
  const part = (date: Date, options: DateTimeFormatOptions) => format.dateTime(date, options);
  const digits = (text: string) => text.replace(/\D/g, '');
  const parts = (date: Date) => ({
    weekday: part(date, { weekday: 'long' }),
    day: digits(part(date, { day: 'numeric' })),
    month: part(date, { month: 'long' }),
    year: part(date, { year: 'numeric' }),
  });
  const day = (date: Date) => words('day', parts(date));
  const dayOfYear = (date: Date) => words('dayOfYear', parts(date));
  const time = (date: Date) => {
    const [hour = '', minute = ''] = part(date, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).split(/\D+/);
    return words('time', { hour, minute });
  };
  return {
    day,
    dayOfYear,
    time,
    moment: (date) => words('moment', { date: day(date), time: time(date) }),
    momentOfYear: (date) => words('moment', { date: dayOfYear(date), time: time(date) }),
  };
}
