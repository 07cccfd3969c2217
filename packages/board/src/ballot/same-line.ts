import type { RoundOption } from '../meeting/events';

type Line = Pick<RoundOption, 'technique' | 'label' | 'lesionLetter'>;

/**
 * What a line of a ballot is about, whatever its id: the same in every round of a case. A technique is
 * known by its code alone, because its label may come and go with what the engine lists; an option in the
 * board's own words is known by them.
 */
export function lineOf({ technique, label, lesionLetter }: Line): string {
  return JSON.stringify([technique ?? label, lesionLetter]);
}

/** Whether two lines, of one round or of two, are about the same thing. */
export const isSameLine = (one: Line, other: Line): boolean => lineOf(one) === lineOf(other);
