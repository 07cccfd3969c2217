import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COURSE_MEASURES, courseScale, positionOfDay, spreadValues } from '../src/figures/course-geometry';
import { CountList, CourseFigure, PartsBar } from '../src/index';
import { markup, tags } from './support/render';

const DAYS = [0, 1, 7, 30, 91, 182];
const COLUMNS = ['a', 'b', 'c'].map((label) => ({ label, short: label.toUpperCase() }));

describe('a course over time', () => {
  it.each([[0, 0], [1, 1], [4, 1.5], [7, 2], [145, 4 + 54 / 91], [182, 5], [400, 5]])('puts day %i at column %d', (day, expected) => {
    expect(positionOfDay(DAYS, day)).toBeCloseTo(expected);
  });

  it('[property] keeps every value and every column on its sheet, higher values above', () => {
    fc.assert(fc.property(fc.constantFrom('wide', 'narrow'), fc.integer({ min: 1, max: 8 }), fc.double({ min: -10, max: 10, noNaN: true }), (size, columns, value) => {
      const measure = COURSE_MEASURES[size];
      const { x, y } = courseScale(measure, columns, [-10, 10]);
      for (let column = 0; column < columns; column += 1) {
        expect(x(column)).toBeGreaterThanOrEqual(measure.left);
        expect(x(column)).toBeLessThanOrEqual(measure.width - measure.right);
      }
      expect(y(value)).toBeGreaterThanOrEqual(y(10));
      expect(y(value)).toBeLessThanOrEqual(y(-10));
    }));
  });

  it('draws equal values side by side, around their place', () => {
    expect(spreadValues([2, 5, 2, 2], 10)).toEqual([{ value: 2, dx: -10 }, { value: 5, dx: 0 }, { value: 2, dx: 0 }, { value: 2, dx: 10 }]);
  });

  it('draws no line and no band through single values', () => {
    const few = markup(<CourseFigure name="Pain" columns={COLUMNS.slice(0, 2)} scale={[0, 10]} ticks={[]} series={[{ key: 's', look: 'first', label: 's', points: [{ at: 0, values: [7, 7] }, { at: 1, values: [3] }] }]} />);
    expect(few).not.toContain('bm-course-band');
    expect(few).not.toMatch(/bm-course-line" d="M/);
    expect(tags(few, 'circle')).toHaveLength(2 * 3);
  });

  it('breaks the line and the band where a column has no middle, and shortens its columns on a narrow sheet', () => {
    const points = [{ at: 0, middle: 7, low: 6, high: 8 }, { at: 1, values: [5] }, { at: 2, middle: 3, low: 2, high: 4 }];
    const broken = markup(<CourseFigure name="Pain" columns={COLUMNS} scale={[0, 10]} ticks={[]} series={[{ key: 's', look: 'first', label: 's', points }]} />);
    expect(broken).not.toContain('bm-course-band');
    expect(broken).toMatch(/bm-course-line" d="M[\d. ]+M[\d. ]+"/);
    expect(broken).toContain('>b<');
    expect(broken).toContain('>B<');
  });
});

describe('parts of a whole', () => {
  const bar = markup(<PartsBar name="x" parts={[{ key: 'y', label: 'yes', count: 3, look: 'yes', text: '3' }, { key: 'n', label: 'no', count: 1, look: 'no', text: '1' }, { key: 'u', label: 'unknown', count: 0, look: 'unknown', text: '0' }]} />);
  it('are as wide as they are many, and none is drawn for nothing', () => {
    expect(bar).toContain('width="747"');
    expect(bar).toContain('width="247"');
    expect(bar.split('figcaption')[0]).not.toContain('bm-part-unknown');
  });

  it('are all said in words, also those that are nothing', () => {
    expect(bar).toContain('unknown');
  });
});

it('a list of counts draws the most frequent in full', () => {
  const list = markup(<CountList items={[{ key: 'a', label: 'A', count: 4 }, { key: 'b', label: 'B', count: 1 }]} />);
  expect(list).toContain('width="100"');
  expect(list).toContain('width="25"');
});
