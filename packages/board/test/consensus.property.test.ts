import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelBounds, percentile, percentileInTenths, summarise, type Rating } from '../src';
import { aPanel, aRating } from './support/ratings';

const summaryAnd = (panel: Parameters<typeof summarise>[0]) => summarise(panel)!;

describe('consensus, for any panel', () => {
  it('the order of the ratings is irrelevant', () => {
    const shuffled = aPanel.chain((panel) => fc.tuple(fc.constant(panel), fc.shuffledSubarray(panel, { minLength: panel.length })));
    fc.assert(fc.property(shuffled, ([panel, other]) => {
      expect(summarise(other)).toEqual(summarise(panel));
    }));
  });

  it('every figure keeps its bounds', () => {
    fc.assert(fc.property(aPanel, (panel) => {
      const s = summaryAnd(panel);
      expect(s.p30).toBeGreaterThanOrEqual(1);
      expect(s.p30).toBeLessThanOrEqual(s.median);
      expect(s.median).toBeLessThanOrEqual(s.p70);
      expect(s.p70).toBeLessThanOrEqual(9);
      expect(s.asymmetryIndex).toBeLessThanOrEqual(4);
      expect(s.ipras).toBeGreaterThanOrEqual(2.35);
      expect(s.ipras).toBeLessThanOrEqual(8.35);
      expect(Number.isInteger(2 * s.median)).toBe(true);
      expect(s.histogram.reduce((sum, count) => sum + count, 0)).toBe(s.n);
      expect(s.bySpecialty.reduce((sum, { n }) => sum + n, 0)).toBe(s.n);
    }));
  });

  it('the figures hang together', () => {
    fc.assert(fc.property(aPanel, (panel) => {
      const s = summaryAnd(panel);
      expect(s.ipr).toBeCloseTo(s.p70 - s.p30, 9);
      expect(s.iprcp).toBeCloseTo((s.p30 + s.p70) / 2, 9);
      expect(s.ipras).toBeCloseTo(2.35 + 1.5 * Math.abs(5 - s.iprcp), 9);
      expect(s.outcome).toBe(s.agreement === 'disagreement' ? 'uncertain' : s.region);
      expect(s.agreement === 'disagreement').toBe(s.panelRule.disagreement || s.iprasRule.disagreement);
    }));
  });

  it('the exact percentile is the interpolated one', () => {
    fc.assert(fc.property(fc.array(aRating, { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 10 }), (ratings, p) => {
      const sorted = [...ratings].sort((left, right) => left - right);
      expect(percentileInTenths(sorted, p)! / 10).toBe(percentile(sorted, p / 10));
    }));
  });

  it('a panel and its mirror image are judged alike', () => {
    fc.assert(fc.property(aPanel, (panel) => {
      const s = summaryAnd(panel);
      const m = summaryAnd(panel.map((entry) => ({ ...entry, rating: (10 - entry.rating) as Rating })));
      expect([m.ipr, m.ipras, m.agreement, m.outsideRegion]).toEqual([s.ipr, s.ipras, s.agreement, s.outsideRegion]);
      expect(m.median).toBe(10 - s.median);
    }));
  });

  it('counting everybody twice moves no median and doubles the histogram', () => {
    fc.assert(fc.property(aPanel, (panel) => {
      const s = summaryAnd(panel);
      const twice = summaryAnd([...panel, ...panel]);
      expect([twice.median, twice.region]).toEqual([s.median, s.region]);
      expect(twice.histogram).toEqual(s.histogram.map((count) => 2 * count));
    }));
  });

  it('adding the median never moves it, nor puts anybody outside its region', () => {
    fc.assert(fc.property(aPanel, (panel) => {
      const s = summaryAnd(panel);
      fc.pre(Number.isInteger(s.median));
      const more = summaryAnd([...panel, { rating: s.median as Rating, specialty: 'pathology' }]);
      expect([more.median, more.region, more.outsideRegion]).toEqual([s.median, s.region, s.outsideRegion]);
    }));
  });

  it('a unanimous panel agrees, whatever its size and rating', () => {
    fc.assert(fc.property(aRating, fc.integer({ min: 1, max: 40 }), (rating, n) => {
      const s = summaryAnd(Array.from({ length: n }, () => ({ rating, specialty: 'pathology' as const })));
      expect([s.agreement, s.median, s.ipr]).toEqual(['agreement', rating, 0]);
    }));
  });

  it('a head count never finds agreement and disagreement at once', () => {
    fc.assert(fc.property(aPanel, (panel) => {
      const { agreement, disagreement } = summaryAnd(panel).panelRule;
      expect(agreement && disagreement).toBe(false);
    }));
    for (let n = 1; n <= 200; n += 1) {
      const bounds = panelBounds(n);
      expect(bounds.agreementAtMost).toBeLessThan(bounds.disagreementAtLeast);
      expect(bounds.disagreementAtLeast).toBeLessThanOrEqual(Math.ceil(n / 3));
    }
  });
});
