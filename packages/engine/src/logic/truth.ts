/** Kleene's three values; null is unknown. */
export type Truth = true | false | null;

/** "At least one of these" when some may be unknown: true wins, then unknown. */
export function anyTrue(values: readonly Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}
