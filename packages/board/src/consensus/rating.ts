import type { Specialty } from '../people/specialties';

/** The scale of the method: 1–3 inappropriate, 4–6 uncertain, 7–9 appropriate. */
export const RATINGS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export type Rating = (typeof RATINGS)[number];

/** One rating and the specialty it speaks for, unless the board shows totals only; never the person. */
export type SpecialtyRating = { readonly rating: Rating; readonly specialty: Specialty | null };

export const REGIONS = ['inappropriate', 'uncertain', 'appropriate'] as const;

export type Region = (typeof REGIONS)[number];

/** Whether a value read from outside is a rating of the scale. */
export function isRating(value: unknown): value is Rating {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9;
}

/**
 * The three-point region of a median or of a single rating.
 *
 * Convention: with an even number of raters the median may fall between two regions. 3.5 and 6.5 are
 * counted as `uncertain`, so that an option is called appropriate only when the median is truly 7 or
 * more, and inappropriate only when it is truly 3 or less. Other users of the method count such a
 * median in the higher region (6.5 as appropriate); the raw median is always given beside the region.
 */
export function regionOf(value: number): Region {
  if (value <= 3) return 'inappropriate';
  return value >= 7 ? 'appropriate' : 'uncertain';
}
