/** Agreement and disagreement by counting heads, and the bounds that were used. */
export type PanelRule = {
  readonly agreement: boolean;
  readonly disagreement: boolean;
  /** Agreement when at most this many ratings lie outside the region of the median. */
  readonly agreementAtMost: number;
  /** Disagreement when at least this many ratings lie in each extreme region. */
  readonly disagreementAtLeast: number;
  /** Whether the manual prints bounds for this size; otherwise they are a generalisation. */
  readonly published: boolean;
};

type Bounds = Pick<PanelRule, 'agreementAtMost' | 'disagreementAtLeast' | 'published'>;

const PUBLISHED_BOUNDS = [
  { from: 8, to: 10, agreementAtMost: 2, disagreementAtLeast: 3 },
  { from: 11, to: 13, agreementAtMost: 3, disagreementAtLeast: 4 },
  { from: 14, to: 16, agreementAtMost: 4, disagreementAtLeast: 5 },
] as const;

/**
 * The bounds for a panel of n. Panels of 8 to 16 have printed bounds. For any other size disagreement
 * is a third or more in each extreme, and the agreement bound continues the printed row: one more
 * dissenter for every three raters, floor((n − 2) / 3), which gives the printed 2, 3 and 4.
 * Source: RAND/UCLA Appropriateness Method User's Manual, Fitch et al. 2001.
 */
export function panelBounds(n: number): Bounds {
  const printed = PUBLISHED_BOUNDS.find((row) => n >= row.from && n <= row.to);
  if (printed !== undefined) {
    const { agreementAtMost, disagreementAtLeast } = printed;
    return { agreementAtMost, disagreementAtLeast, published: true };
  }
  return {
    agreementAtMost: Math.max(0, Math.floor((n - 2) / 3)),
    disagreementAtLeast: Math.ceil(n / 3),
    published: false,
  };
}

/** Applies the bounds to what a panel of n rated: outside the region of the median, and in each extreme. */
export function panelRule(n: number, outside: number, low: number, high: number): PanelRule {
  const bounds = panelBounds(n);
  return {
    ...bounds,
    agreement: outside <= bounds.agreementAtMost,
    disagreement: low >= bounds.disagreementAtLeast && high >= bounds.disagreementAtLeast,
  };
}
