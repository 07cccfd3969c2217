import fc from 'fast-check';
import { RATINGS, SPECIALTIES, summarise, type ConsensusSummary, type Rating, type SpecialtyRating } from '../../src';

/** Ratings of people whose specialty does not matter. */
export function rated(...ratings: number[]): SpecialtyRating[] {
  return ratings.map((rating, index) => ({
    rating: rating as Rating,
    specialty: SPECIALTIES[index % SPECIALTIES.length]!,
  }));
}

export function summaryOf(...ratings: number[]): ConsensusSummary {
  const summary = summarise(rated(...ratings));
  if (summary === null) throw new Error('no rating');
  return summary;
}

export const aRating = fc.constantFrom(...RATINGS);
export const aPanel = fc.array(fc.record({ rating: aRating, specialty: fc.constantFrom(...SPECIALTIES) }), {
  minLength: 1,
  maxLength: 30,
});
