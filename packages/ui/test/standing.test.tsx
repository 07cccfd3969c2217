import { describe, expect, it } from 'vitest';
import { LesionMark, StandingMark, StandingPill, STANDINGS, Verdict, type RiskLevel } from '../src/index';
import { markup, tags } from './support/render';

/** The drawing alone: colour and size are taken away, the outline must still differ. */
function outline(html: string): string {
  return html.replace(/ (?:class|data-\w+|fill|stroke|aria-\w+|role)="[^"]*"/g, '');
}

describe('standings', () => {
  it('gives each its own outline', () => {
    const outlines = STANDINGS.map((standing) => outline(markup(<StandingMark standing={standing} />)));
    expect(new Set(outlines).size).toBe(STANDINGS.length);
  });

  it.each(STANDINGS)('%s: mark and word stand together', (standing) => {
    const html = markup(<StandingPill standing={standing}>To discuss</StandingPill>);
    expect(html).toContain(`data-icon="${standing}"`);
    expect(html).toContain('To discuss');
    expect(tags(html, 'svg')[0]).toContain('aria-hidden="true"');
  });

  it('says its word where it stands alone', () => {
    expect(markup(<StandingMark standing="hold" label="On hold" />)).toContain('role="img" aria-label="On hold"');
  });
});

describe('lesion marks', () => {
  const element: Record<RiskLevel, string> = { low: 'circle', uncertain: 'path', high: 'path', none: 'rect' };

  it('gives each level its own outline', () => {
    const levels = Object.keys(element) as RiskLevel[];
    expect(new Set(levels.map((level) => outline(markup(<LesionMark level={level} letter="A" />)))).size).toBe(4);
    for (const level of levels) expect(tags(markup(<LesionMark level={level} />), element[level])).toHaveLength(1);
  });

  it('dashes only an incomplete one', () => {
    expect(markup(<LesionMark level="high" incomplete />)).toContain('stroke-dasharray');
    expect(markup(<LesionMark level="high" />)).not.toContain('stroke-dasharray');
  });
});

describe('verdicts', () => {
  const words = { outcome: 'one', agreement: 'two' };

  it('prints the outcome before the agreement', () => {
    const html = markup(<Verdict outcome="appropriate" agreement="agreement" words={words} />);
    expect(html.indexOf('one')).toBeLessThan(html.indexOf('two'));
  });

  it('keeps green for appropriate', () => {
    expect(markup(<Verdict outcome="inappropriate" agreement="agreement" words={words} />)).not.toContain('bm-verdict--agree');
    expect(markup(<Verdict outcome="uncertain" agreement="agreement" words={words} />)).not.toContain('bm-verdict--agree');
  });

  it('draws disagreement as a split and no agreement as an outline', () => {
    expect(markup(<Verdict outcome="uncertain" agreement="disagreement" words={words} />)).toContain('data-icon="split"');
    expect(markup(<Verdict outcome="appropriate" agreement="noAgreement" words={words} />)).toContain('bm-verdict--weak');
  });
});
