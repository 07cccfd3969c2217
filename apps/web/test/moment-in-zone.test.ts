import { describe, expect, it } from 'vitest';
import { clockInZone, momentInZone } from '../src/features/agenda/moment-in-zone';

const PARIS = 'Europe/Paris';

describe('a day and a time in Paris', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'], ['2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'], ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'], ['2026-12-31', '23:30', '2026-12-31T22:30:00.000Z'],
  ])('%s %s is %s', (day, time, expected) => {
    const moment = momentInZone(day, time, PARIS);
    expect(moment?.toISOString()).toBe(expected);
    expect(clockInZone(moment!, PARIS)).toEqual({ day, time });
  });

  it.each([['2026-03-29', '02:30'], ['2026-02-30', '09:00'], ['2026-13-01', '09:00'], ['2026-01-15', '25:00'], ['', ''], ['26/01/15', '09:00']])('%s %s is none', (day, time) => {
    expect(momentInZone(day, time, PARIS)).toBeNull();
  });
});
