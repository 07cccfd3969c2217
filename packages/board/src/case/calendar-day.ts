/** A day of the calendar, "2026-12-01". It has no hour and no time zone, so summer time cannot shift it. */
export type CalendarDay = `${number}-${number}-${number}`;

const MS_A_DAY = 86_400_000;

const midnightUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a text is a day that exists: 2026-02-30 has the right form and is none. */
export function isCalendarDay(text: string | null): text is CalendarDay {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = midnightUtc(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** How many days lie between two days of the calendar; negative when the second comes first. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => (midnightUtc(to) - midnightUtc(from)) / MS_A_DAY;

/** The day that lies this many days after another. */
export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  new Date(midnightUtc(day) + days * MS_A_DAY).toISOString().slice(0, 10) as CalendarDay;
