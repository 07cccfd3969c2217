import { describe, expect, it } from 'vitest';
import { isRating, median, panelBounds, percentile, regionOf, summarise } from '../src';
import { rated, summaryOf } from './support/ratings';

describe('percentile', () => {
  it.each([
    [[7, 8], 0.3, 7.3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.3, 3.4],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.7, 6.6],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9], 0.3, 4],
    [[5], 0.7, 5],
    [[2, 9], 0, 2],
    [[2, 9], 1, 9],
  ])('of %j at %d is %d', (sorted, p, expected) => {
    expect(percentile(sorted, p)).toBe(expected);
  });

  it('has no answer without values or without a fraction', () => {
    expect(percentile([], 0.3)).toBeNull();
    expect(percentile([1], 1.1)).toBeNull();
    expect(percentile([1], -0.1)).toBeNull();
    expect(percentile([1], Number.NaN)).toBeNull();
  });

  it('gives a half for an even number', () => {
    expect(median([6, 7])).toBe(6.5);
  });
});

describe('summarise: published and worked examples', () => {
  it('P30 7 and P70 8 give an IPRAS of 6.10 (BMJ Open 2012;2:e001431, table 1: fifteen raters)', () => {
    const summary = summaryOf(4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9);
    expect(summary).toMatchObject({
      median: 7, p30: 7, p70: 8, ipr: 1, iprcp: 7.5, asymmetryIndex: 2.5, ipras: 6.1,
      outsideRegion: 3, agreement: 'agreement', outcome: 'appropriate',
      panelRule: { agreementAtMost: 4, disagreementAtLeast: 5, published: true },
    });
  });

  it.each([
    { ratings: [6, 7, 7, 8, 8, 8, 8, 8, 9], median: 8, ipr: 0.6, ipras: 6.4, outsideRegion: 1, agreement: 'agreement', outcome: 'appropriate' },
    { ratings: [2, 2, 3, 3, 5, 7, 7, 8, 8], median: 5, ipr: 4, ipras: 2.35, outsideRegion: 8, agreement: 'disagreement', outcome: 'uncertain' },
    { ratings: [5, 6, 6, 7, 7, 7, 7, 7, 8], median: 7, ipr: 0.6, ipras: 4.9, outsideRegion: 3, agreement: 'none', outcome: 'appropriate' },
  ])('nine raters: $ratings', ({ ratings, ...expected }) => {
    expect(summaryOf(...ratings)).toMatchObject(expected);
  });

  it('a perfectly symmetric panel may spread by 2.35', () => {
    expect(summaryOf(5, 5, 5)).toMatchObject({ asymmetryIndex: 0, ipras: 2.35, ipr: 0 });
  });

  it('ratings 7 and 8 alone', () => {
    expect(summaryOf(7, 8)).toMatchObject({ iprcp: 7.5, asymmetryIndex: 2.5, ipras: 6.1, median: 7.5, smallPanel: true });
  });

  it('is null when nobody rated', () => {
    expect(summarise([])).toBeNull();
  });
});

describe('summarise: rules', () => {
  it.each([
    [8, 2, 3], [9, 2, 3], [10, 2, 3], [11, 3, 4], [12, 3, 4], [13, 3, 4], [14, 4, 5], [15, 4, 5], [16, 4, 5],
  ])('a panel of %d: agreement to %d outside, disagreement from %d in each extreme', (n, agreementAtMost, disagreementAtLeast) => {
    expect(panelBounds(n)).toEqual({ agreementAtMost, disagreementAtLeast, published: true });
  });

  it.each([
    [1, 0, 1], [3, 0, 1], [4, 0, 2], [5, 1, 2], [7, 1, 3], [17, 5, 6], [18, 5, 6],
  ])('a panel of %d has generalised bounds', (n, agreementAtMost, disagreementAtLeast) => {
    expect(panelBounds(n)).toEqual({ agreementAtMost, disagreementAtLeast, published: false });
  });

  it('the head count alone may find disagreement', () => {
    const summary = summaryOf(3, 3, 3, 7, 7, 7, 7, 7, 7, 7);
    expect(summary.panelRule.disagreement).toBe(true);
    expect(summary.iprasRule.disagreement).toBe(false);
    expect(summary).toMatchObject({ agreement: 'disagreement', region: 'appropriate', outcome: 'uncertain' });
  });

  it('the spread alone may find disagreement', () => {
    const summary = summaryOf(2, 2, 2, 2, 5, 6, 6, 6, 6);
    expect(summary.panelRule.disagreement).toBe(false);
    expect(summary.iprasRule.disagreement).toBe(true);
    expect(summary.agreement).toBe('disagreement');
  });

  it.each([
    [3, 'inappropriate'], [3.5, 'uncertain'], [4, 'uncertain'], [6, 'uncertain'], [6.5, 'uncertain'], [7, 'appropriate'],
  ])('a median of %d is %s', (value, region) => {
    expect(regionOf(value)).toBe(region);
  });

  it('a half median counts those outside the uncertain region', () => {
    expect(summaryOf(6, 6, 7, 7)).toMatchObject({ median: 6.5, region: 'uncertain', outsideRegion: 2 });
  });

  it.each([
    [[3, 3, 3, 3, 4, 4, 4, 4, 7, 7, 7, 7]],
    [[3, 3, 3, 3, 6, 6, 6, 6, 7, 7, 7, 7]],
  ])('a spread that equals what is allowed is no disagreement, whatever binary rounding says: %j', (ratings) => {
    expect(summaryOf(...ratings)).toMatchObject({ ipr: 2.8, ipras: 2.8, iprasRule: { disagreement: false } });
  });

  it('says that a panel below five is small', () => {
    expect(summaryOf(7, 7, 7, 7).smallPanel).toBe(true);
    expect(summaryOf(7, 7, 7, 7, 7).smallPanel).toBe(false);
  });

  it('shows each specialty in the order of the board, with its ratings sorted', () => {
    const summary = summarise([
      { rating: 9, specialty: 'interventional_radiology' },
      { rating: 4, specialty: 'medical_oncology' },
      { rating: 6, specialty: 'interventional_radiology' },
    ]);
    expect(summary?.bySpecialty).toEqual([
      { specialty: 'medical_oncology', n: 1, ratings: [4], median: 4 },
      { specialty: 'interventional_radiology', n: 2, ratings: [6, 9], median: 7.5 },
    ]);
    expect(summary?.histogram).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 1]);
  });

  it('does not disturb its input', () => {
    const ratings = Object.freeze(rated(9, 1, 5));
    expect(() => summarise(ratings)).not.toThrow();
  });
});

describe('ratings', () => {
  it.each([[1, true], [9, true], [0, false], [10, false], [5.5, false], ['5', false], [null, false]])('%j is a rating: %s', (value, expected) => {
    expect(isRating(value)).toBe(expected);
  });
});
