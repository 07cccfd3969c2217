import type { CalendarDay } from '@bonemet/board';

/** A day of the calendar as a moment that is this day everywhere in Europe, for words that are made of dates. */
export const atNoon = (day: CalendarDay | string): Date => new Date(`${day}T12:00:00Z`);
