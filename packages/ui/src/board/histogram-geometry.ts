import { SPECIALTY_CODES, type Specialty } from '../specialty';

export type Rating = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** Without a specialty where a board shows totals only. */
export type HistogramRating = { rating: Rating; specialty: Specialty | null };
export type HistogramSize = 'row' | 'wide' | 'projector';

export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export type HistogramMeasure = {
  width: number;
  block: { width: number; height: number; step: number; font: number };
  axis: { font: number; baseline: number; disc: { width: number; height: number } };
  /** Blocks the tallest column is drawn for even when nobody rated that high, so rows line up. */
  least: number;
};

export const HISTOGRAM_MEASURES: Record<HistogramSize, HistogramMeasure> = {
  row: { width: 264, block: { width: 25, height: 15, step: 17.4, font: 10.5 }, axis: { font: 12, baseline: 17.4, disc: { width: 22.8, height: 18 } }, least: 3 },
  wide: { width: 330, block: { width: 28, height: 17, step: 19.5, font: 11.5 }, axis: { font: 12.5, baseline: 18, disc: { width: 23.8, height: 18.8 } }, least: 2 },
  projector: { width: 900, block: { width: 82, height: 66, step: 68.5, font: 36 }, axis: { font: 34, baseline: 42, disc: { width: 64.6, height: 51 } }, least: 3 },
};

export type HistogramLayout = { axisY: number; height: number; cell: number; barY: number; blocks: readonly HistogramBlock[] };
export type HistogramBlock = HistogramRating & { key: string; x: number; y: number };

/** Stacked by specialty and never by arrival, so the order of a column betrays nobody. */
export function layOutHistogram(ratings: readonly HistogramRating[], measure: HistogramMeasure, hasBar: boolean): HistogramLayout {
  const cell = measure.width / 9;
  const tallest = Math.max(measure.least, ...RATINGS.map((rating) => ratings.filter((one) => one.rating === rating).length));
  const axisY = round(9.2 + tallest * measure.block.step + 1.4);
  const seen = new Map<Rating, number>();
  const blocks = inSeatOrder(ratings).map((one) => {
    const below = seen.get(one.rating) ?? 0;
    seen.set(one.rating, below + 1);
    return {
      ...one,
      key: `${one.rating}-${below}`,
      x: round(centre(one.rating, cell) - measure.block.width / 2),
      y: round(axisY - 3.8 - measure.block.height - below * measure.block.step),
    };
  });
  const barY = round(axisY + 4 + measure.axis.disc.height + 10);
  return { axisY, cell, barY, blocks, height: hasBar ? barY + 6 : round(axisY + measure.axis.disc.height + 8) };
}

export function centre(value: number, cell: number): number {
  return round((value - 0.5) * cell);
}

/** What the hidden table says: for each rating, who gave it. */
export function countRatings(ratings: readonly HistogramRating[]): readonly { rating: Rating; count: number; specialties: readonly Specialty[] }[] {
  return RATINGS.map((rating) => {
    const own = inSeatOrder(ratings).filter((one) => one.rating === rating);
    return { rating, count: own.length, specialties: own.flatMap(({ specialty }) => specialty ?? []) };
  });
}

function inSeatOrder(ratings: readonly HistogramRating[]): readonly HistogramRating[] {
  const seat = ({ specialty }: HistogramRating) => (specialty === null ? SPECIALTY_CODES.length : SPECIALTY_CODES.indexOf(specialty));
  return [...ratings].sort((a, b) => seat(a) - seat(b));
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
