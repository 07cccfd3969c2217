/** Ranks and results are rounded to a billionth: what lies below is binary noise, as in 0.1 + 0.2. */
const STEPS = 1e9;

/**
 * Percentile by linear interpolation between ranks, rank = 1 + p × (n − 1).
 * Source: RAND/UCLA Appropriateness Method User's Manual, Fitch et al. 2001 (interpercentile range).
 *
 * @param sorted values in ascending order
 * @param p a fraction from 0 to 1
 * @returns the percentile, or null when there is no value or `p` is not a fraction
 */
export function percentile(sorted: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) return null;
  const rank = snap(p * (sorted.length - 1));
  const lower = sorted[Math.floor(rank)];
  const upper = sorted[Math.ceil(rank)];
  if (lower === undefined || upper === undefined) return null;
  return snap(lower + (rank - Math.floor(rank)) * (upper - lower));
}

/** The median of values in ascending order, or null when there is none. */
export function median(sorted: readonly number[]): number | null {
  return percentile(sorted, 0.5);
}

/**
 * A percentile of whole numbers, in whole tenths, for p given in whole tenths. The rank is then a whole
 * number of tenths too, so nothing is ever rounded and two panels can be compared exactly.
 */
export function percentileInTenths(sorted: readonly number[], pInTenths: number): number | null {
  const rankInTenths = pInTenths * (sorted.length - 1);
  const below = Math.floor(rankInTenths / 10);
  const fraction = rankInTenths - 10 * below;
  const lower = sorted[below];
  const upper = fraction === 0 ? lower : sorted[below + 1];
  if (lower === undefined || upper === undefined) return null;
  return 10 * lower + fraction * (upper - lower);
}

function snap(value: number): number {
  return Math.round(value * STEPS) / STEPS;
}
