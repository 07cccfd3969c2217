import { describe, expect, it } from 'vitest';
import type { AgendaEntry } from '@/features/live-board/types';
import { isBehindFacts } from '@/features/live-board/use-fresh-page';

const agenda = [['one', '3.A'], ['two', '7.AB']].map(([id, version]) => ({ version, case: { id } })) as unknown as AgendaEntry[];

describe('a screen of a meeting', () => {
  it('is behind when the server has another version of a case that it shows', () => {
    expect(isBehindFacts(agenda, { one: '3.A', two: '8.AB' })).toBe(true);
    expect(isBehindFacts(agenda, { one: '3.A', two: '7.A' })).toBe(true);
  });

  it('is not behind before anything was told, nor for a case that it does not show', () => {
    expect(isBehindFacts(agenda, {})).toBe(false);
    expect(isBehindFacts(agenda, { one: '3.A', two: '7.AB', three: '1.A' })).toBe(false);
  });
});
