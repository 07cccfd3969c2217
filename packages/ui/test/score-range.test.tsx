import { describe, expect, it } from 'vitest';
import { ScoreRange, SpineColumn } from '../src/index';
import { attribute, markup, tags } from './support/render';

const bands = [
  { from: 0, to: 6, label: '0–6 stable' },
  { from: 7, to: 12, label: '7–12 uncertain' },
  { from: 13, to: 18, label: '13–18 unstable' },
];

describe('score range', () => {
  const html = markup(<ScoreRange min={0} max={18} low={14} high={18} level="high" incomplete bands={bands} label="14 to 18 on a scale from 0 to 18" />);

  it('prints every number of the scale and every band', () => {
    const ticks = [...html.matchAll(/bm-score-tick[^>]*>(\d+)</g)].map((match) => Number(match[1]));
    expect(ticks).toEqual(Array.from({ length: 19 }, (_, value) => value));
    for (const band of bands) expect(html).toContain(band.label);
  });

  it('marks exactly the numbers in the range', () => {
    expect([...html.matchAll(/bm-score-tick--in"[^>]*>(\d+)</g)].map((match) => Number(match[1]))).toEqual([14, 15, 16, 17, 18]);
  });

  it('dashes an incomplete score and not a complete one', () => {
    expect(html).toContain('stroke-dasharray');
    expect(markup(<ScoreRange min={4} max={12} low={9} high={9} level="high" bands={[]} label="9" />)).not.toContain('stroke-dasharray');
  });

  it('spans as many cells as the range', () => {
    const span = (low: number, high: number) => {
      const drawn = markup(<ScoreRange min={4} max={12} low={low} high={high} level="high" bands={[]} label="x" />);
      return Number(attribute(tags(drawn, 'rect')[0] ?? '', 'width'));
    };
    expect(span(8, 12) / span(8, 8)).toBeCloseTo(5, 0);
  });
});

describe('spine column', () => {
  it('draws each score at its level and keeps neighbours apart', () => {
    const html = markup(
      <SpineColumn
        name="Spine"
        bands={[
          { label: 'stable', range: '0–6' },
          { label: 'uncertain', range: '7–12' },
          { label: 'unstable', range: '13–18' },
        ]}
        scores={[
          { vertebra: 'C5', low: 8, high: 8, level: 'uncertain', text: '8' },
          { vertebra: 'C4', low: 5, high: 15, level: 'uncertain', incomplete: true, text: '5–15' },
        ]}
      />,
    );
    const heights = [...html.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="16"/g)].map((match) => Number(match[1]));
    expect(heights).toHaveLength(2);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(18);
    expect(html).toContain('5–15');
  });
});
