// The method written down a second time, apart from the server's own code: RAND/UCLA Appropriateness Method
// User's Manual, Fitch et al. 2001, as docs/architecture.md and packages/board describe it.

const regionOf = (value) => (value <= 3 ? 'inappropriate' : value >= 7 ? 'appropriate' : 'uncertain');

/** Linear interpolation between ranks: rank = 1 + p (n - 1). */
function percentile(sorted, p) {
  const rank = p * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}

/** How many ratings in each extreme make a panel disagree: printed for 8 to 16 raters, a third or more for any other number. */
function disagreementFrom(n) {
  if (n >= 8 && n <= 16) return n <= 10 ? 3 : n <= 13 ? 4 : 5;
  return Math.ceil(n / 3);
}

/** What a panel thinks of one option, or null when nobody rated it. */
export function consensusOf(ratings) {
  if (ratings.length === 0) return null;
  const sorted = [...ratings].sort((left, right) => left - right);
  const median = percentile(sorted, 0.5);
  const [p30, p70] = [percentile(sorted, 0.3), percentile(sorted, 0.7)];
  const ipr = p70 - p30;
  const ipras = 2.35 + 1.5 * Math.abs(5 - (p30 + p70) / 2);
  const low = sorted.filter((rating) => regionOf(rating) === 'inappropriate').length;
  const high = sorted.filter((rating) => regionOf(rating) === 'appropriate').length;
  const extreme = disagreementFrom(sorted.length);
  const byNumber = low >= extreme && high >= extreme;
  // Both sums of halves are exact in binary but for 2.35; a hair keeps equal from counting as greater.
  const byIpras = ipr > ipras + 1e-9;
  return { median, ipr, ipras, disagreement: byNumber || byIpras, outcome: byNumber || byIpras ? 'uncertain' : regionOf(median) };
}
