import type { Specialty } from '@bonemet/board';

/** What a board lets be seen of what was rated: the specialty it comes from, or its number alone. */
type RatingsShown = 'by_specialty' | 'totals_only';

/**
 * Applied before anything is sorted, counted or written into the log that every screen reads, so that what
 * the board does not show is nowhere in it, not even in an order.
 */
export const asShown = <Said extends { readonly specialty: Specialty | null }>(said: readonly Said[], rule: RatingsShown): readonly (Omit<Said, 'specialty'> & { readonly specialty: Specialty | null })[] =>
  rule === 'totals_only' ? said.map((one) => ({ ...one, specialty: null })) : said;
