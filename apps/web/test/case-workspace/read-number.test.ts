import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/features/case-workspace/entries/read-number';

const platelets = { min: 0, max: 2_000, whole: false };

describe('a number as it is typed', () => {
  it.each([
    ['182', 182], ['7,5', 7.5], ['7.5', 7.5], [' 1 200 ', 1_200], ['1\u202f200', 1_200], [',5', 0.5], ['7,', 7], ['0', 0],
  ])('%s is %d', (typed, value) => {
    expect(readNumber(typed, platelets)).toEqual({ kind: 'number', value });
  });

  it.each(['abc', '1e3', '0x10', '--1', '1,2,3', 'Infinity', 'NaN', '１２', '7 mm'])('%s is none', (typed) => {
    expect(readNumber(typed, platelets)).toMatchObject({ kind: 'unusable', fault: 'not_a_number' });
  });

  it('outside the range is kept, and a slip of the point is asked about', () => {
    expect(readNumber('18200', platelets)).toEqual({ kind: 'unusable', fault: 'out_of_range', suggestion: 1_820 });
    expect(readNumber('-4', platelets)).toEqual({ kind: 'unusable', fault: 'out_of_range', suggestion: null });
  });

  it('with a fraction is none where whole numbers are counted', () => {
    expect(readNumber('2,5', { min: 1, max: 500, whole: true })).toMatchObject({ fault: 'not_whole' });
  });

  it('never leaves the range, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 51, max: 500 }), fc.boolean(), (typed, min, max, whole) => {
        const read = readNumber(typed, { min, max, whole });
        const value = read.kind === 'number' ? read.value : read.kind === 'unusable' ? read.suggestion : null;
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        if (whole) expect(Number.isInteger(value)).toBe(true);
      }),
    );
  });
});
