import type { RevealedRating } from '@bonemet/board';

/** What a board lets be seen of a revealed rating: the specialty it comes from, or its number alone. */
export type RatingsShown = 'by_specialty' | 'totals_only';

/** Applied before ratings enter the log that every screen reads, so that what the board does not show is nowhere in it. */
export const shownRatings = (ratings: readonly RevealedRating[], rule: RatingsShown): readonly RevealedRating[] =>
  rule === 'totals_only' ? ratings.map(({ rating }) => ({ rating, specialty: null })) : ratings;
