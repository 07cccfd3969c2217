/** Kleene's three values; null is unknown. */
export type Truth = true | false | null;

/**
 * The same values as numbers, for evaluation: "and" is the least of its parts, "or" the greatest,
 * and the opposite of x is TRUE − x.
 */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

export function toTruth(code: number): Truth {
  return code === UNKNOWN ? null : code === TRUE;
}

/** "At least one of these" when some may be unknown: true wins, then unknown. */
export function anyTrue(values: readonly Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}
