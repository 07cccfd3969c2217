import { describe, expect, it } from 'vitest';
import { english, EVIDENCE, french, PAIN_CHANGES } from '../src/index.js';

const DAYS: Readonly<Record<string, number>> = { '1 week': 7, '1 month': 30, '145 days': 145, '6 months': 182 };

describe('published changes of pain that can be drawn', () => {
  it.each(PAIN_CHANGES)('$evidence says so in its own words', ({ evidence, afterDays, change, patients }) => {
    const { figure, outcome, followUp, patients: counted } = english.evidence[evidence];
    expect(outcome).toMatch(/mean VAS (decrease|improvement)/i);
    expect(figure.split('; ').at(-1)).toBe(`${Math.abs(change)} points`);
    expect(change).toBeLessThan(0);
    expect(DAYS[followUp ?? '']).toBe(afterDays);
    expect(/^\d+/.exec(counted ?? '')?.[0] ?? null).toBe(patients === null ? null : String(patients));
    expect(EVIDENCE[evidence].sources.length).toBeGreaterThan(0);
    expect(french.evidence[evidence].figure).toContain(String(Math.abs(change)).replace('.', ','));
  });

  it('are all that report a mean change with a time', () => {
    const drawable = Object.entries(english.evidence).filter(([, { outcome, figure, followUp }]) => /mean VAS/i.test(outcome) && /points$/.test(figure) && followUp !== null);
    expect(PAIN_CHANGES.map(({ evidence }) => evidence).sort()).toEqual(drawable.map(([id]) => id).sort());
  });
});
