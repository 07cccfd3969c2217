import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, daysBetween, isCalendarDay } from '../src';

const MS_A_DAY = 86_400_000;
const dayOf = (index: number) => new Date(index * MS_A_DAY).toISOString().slice(0, 10) as CalendarDay;
const anIndex = fc.integer({ min: -25_000, max: 60_000 });

describe('days of the calendar', () => {
  it('knows those that exist', () => {
    for (const day of ['2026-12-01', '2024-02-29', '2000-02-29']) expect(isCalendarDay(day), day).toBe(true);
    for (const day of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '', 'today', '2026-12-01T10:00:00Z', ' 2026-12-01', '+002026-12-01', null]) {
      expect(isCalendarDay(day), String(day)).toBe(false);
    }
  });

  it('counts over the end of summer time, leap days and years', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-01-01', '2025-01-01')).toBe(-365);
  });

  it('counts whole days, there and back', () => {
    fc.assert(
      fc.property(anIndex, anIndex, (from, to) => {
        expect(isCalendarDay(dayOf(from))).toBe(true);
        expect(daysBetween(dayOf(from), dayOf(to))).toBe(to - from);
      }),
    );
  });
});
