import { type MirelsScore, type SinsScore } from '@bonemet/engine';
import type { SystemId } from '@bonemet/engine/library';
import type { RiskLevel } from '@bonemet/ui';

/** A score as it is drawn: an interval on its full scale, and how much it worries. */
export type ScoreView = {
  readonly name: 'SINS' | 'Mirels';
  readonly scale: { readonly min: number; readonly max: number };
  readonly low: number;
  readonly high: number;
  readonly level: RiskLevel;
  readonly incomplete: boolean;
  readonly missing: readonly string[];
};

/** Where the library explains each score. */
export const SCORE_PAGE = { SINS: 'sins', Mirels: 'mirels' } as const satisfies Record<ScoreView['name'], SystemId>;

/** Laredo 2018, SINS table: 0 to 6 stable, 7 to 12 of uncertain stability, 13 to 18 unstable. */
export function sinsView(score: SinsScore): ScoreView | null {
  if (score.applicable !== true || score.min === null || score.max === null) return null;
  const level = ({ stable: 'low', indeterminate: 'uncertain', unstable: 'high' } as const)[score.category ?? 'indeterminate'];
  return { name: 'SINS', scale: { min: 0, max: 18 }, low: score.min, high: score.max, level, incomplete: score.total === null, missing: score.missing };
}

/** Ahmed 2019: up to 7 low, 8 a matter of judgement, from 9 on fixation. A range across them is uncertain. */
export function mirelsView(score: MirelsScore): ScoreView | null {
  if (score.applicable !== true || score.min === null || score.max === null) return null;
  const level = score.min >= 9 ? 'high' : score.max <= 7 ? 'low' : 'uncertain';
  return { name: 'Mirels', scale: { min: 4, max: 12 }, low: score.min, high: score.max, level, incomplete: score.total === null, missing: score.missing };
}

/** "14–18", or "9" when nothing is missing. */
export const scoreText = ({ low, high }: Pick<ScoreView, 'low' | 'high'>): string => (low === high ? String(low) : `${low}–${high}`);
