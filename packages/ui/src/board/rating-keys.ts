import type { Rating } from './histogram-geometry';

export type RatingLayout = 'row' | 'keypad';

/** The keypad reads as a number pad: the region 7 to 9 on top. */
export const RATING_GROUPS: Record<RatingLayout, readonly { region: 'low' | 'mid' | 'high'; ratings: readonly Rating[] }[]> = {
  row: [
    { region: 'low', ratings: [1, 2, 3] },
    { region: 'mid', ratings: [4, 5, 6] },
    { region: 'high', ratings: [7, 8, 9] },
  ],
  keypad: [
    { region: 'high', ratings: [7, 8, 9] },
    { region: 'mid', ratings: [4, 5, 6] },
    { region: 'low', ratings: [1, 2, 3] },
  ],
};

const STEPS: Record<RatingLayout, Readonly<Record<string, number>>> = {
  row: { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 },
  keypad: { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 3, ArrowDown: -3 },
};

/** The rating a key leads to from the focused one, or undefined where the key means nothing here. The ends do not wrap: 9 is never one slip away from 1. */
export function ratingForKey(key: string, focused: Rating, layout: RatingLayout): Rating | undefined {
  if (/^[1-9]$/.test(key)) return Number(key) as Rating;
  if (key === 'Home') return 1;
  if (key === 'End') return 9;
  const step = STEPS[layout][key];
  if (step === undefined) return undefined;
  const next = focused + step;
  return next >= 1 && next <= 9 ? (next as Rating) : focused;
}
