import { describe, expect, it } from 'vitest';
import { ratingForKey } from '../src/board/rating-keys';
import { RatingScale, type RatingScaleProps } from '../src/index';
import { attribute, markup, tags } from './support/render';

const base: RatingScaleProps = {
  label: 'Percutaneous screws with cement',
  regions: { low: 'inappropriate', mid: 'uncertain', high: 'appropriate' },
  value: null,
  onRate: () => undefined,
};
const keys = (props: Partial<RatingScaleProps>) => tags(markup(<RatingScale {...base} {...props} />), 'button');

describe('rating scale', () => {
  it('is one named radio group of nine', () => {
    const html = markup(<RatingScale {...base} />);
    expect(html).toContain('role="radiogroup" aria-label="Percutaneous screws with cement"');
    expect(keys({}).map((key) => attribute(key, 'role'))).toEqual(Array(9).fill('radio'));
  });

  it('says the region with each number', () => {
    expect(keys({}).map((key) => attribute(key, 'aria-label')).filter((name) => name?.endsWith(', appropriate'))).toEqual(['7, appropriate', '8, appropriate', '9, appropriate']);
  });

  it('checks the value and nothing else', () => {
    expect(keys({ value: 7 }).filter((key) => attribute(key, 'aria-checked') === 'true').map((key) => attribute(key, 'data-rating'))).toEqual(['7']);
  });

  it('is one stop for the Tab key: the value, or the first key', () => {
    const stops = (props: Partial<RatingScaleProps>) => keys(props).filter((key) => attribute(key, 'tabindex') === '0').map((key) => attribute(key, 'data-rating'));
    expect(stops({ value: 4 })).toEqual(['4']);
    expect(stops({})).toEqual(['1']);
    expect(stops({ layout: 'keypad' })).toEqual(['7']);
  });

  it('lays the keypad out as a number pad', () => {
    expect(keys({ layout: 'keypad' }).map((key) => attribute(key, 'data-rating')).join('')).toBe('789456123');
  });

  it('announces its status and points at it', () => {
    const html = markup(<RatingScale {...base} status="failed" statusText="not sent yet" />);
    const status = tags(html, 'p')[0] ?? '';
    expect(attribute(status, 'role')).toBe('status');
    expect(html).toContain(`aria-describedby="${attribute(status, 'id')}"`);
    expect(html).toContain('not sent yet');
  });
});

describe('rating keys', () => {
  it('takes digits, and nothing for 0', () => {
    expect(ratingForKey('8', 1, 'row')).toBe(8);
    expect(ratingForKey('0', 1, 'row')).toBeUndefined();
  });

  it('steps with the arrows and stops at the ends', () => {
    expect(ratingForKey('ArrowRight', 4, 'row')).toBe(5);
    expect(ratingForKey('ArrowUp', 4, 'row')).toBe(3);
    expect(ratingForKey('ArrowRight', 9, 'row')).toBe(9);
    expect(ratingForKey('ArrowUp', 4, 'keypad')).toBe(7);
    expect(ratingForKey('ArrowDown', 2, 'keypad')).toBe(2);
  });

  it('leaves every other key alone', () => {
    expect(ratingForKey('Tab', 4, 'row')).toBeUndefined();
    expect(ratingForKey('Enter', 4, 'row')).toBeUndefined();
  });
});
