import { describe, expect, it } from 'vitest';
import { periodOf } from '@/features/decision-export/period';
import { thisYear } from '@/features/decision-export/this-year';

describe('the period of an export', () => {
  it('goes from the beginning of its first day to the end of its last', () => {
    const period = periodOf('2026-01-01', '2026-03-31');
    expect(period).toEqual({ from: new Date(2026, 0, 1), before: new Date(2026, 3, 1) });
    expect(periodOf('2026-12-31', '2026-12-31')!.before).toEqual(new Date(2027, 0, 1));
  });

  it.each([['', '2026-01-01'], ['2026-01-01', ''], ['2026-02-01', '2026-01-01'], ['01/02/2026', '2026-03-01'], ['2026-1-1', '2026-03-01']])('is none from “%s” to “%s”', (from, to) => {
    expect(periodOf(from, to)).toBeNull();
  });

  it('begins with this year, by the calendar of the hospital', () => {
    expect(thisYear(new Date('2026-12-31T23:30:00Z'))).toEqual({ from: '2027-01-01', to: '2027-01-01' });
    expect(thisYear(new Date('2026-03-26T08:00:00Z'))).toEqual({ from: '2026-01-01', to: '2026-03-26' });
  });
});
