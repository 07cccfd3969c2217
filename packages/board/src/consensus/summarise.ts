import { SPECIALTIES, type Specialty } from '../people/specialties';
import { interpercentile } from './interpercentile';
import { panelRule, type PanelRule } from './panel-rule';
import { median } from './percentile';
import { RATINGS, regionOf, type Rating, type Region, type SpecialtyRating } from './rating';

/** How often each rating from 1 to 9 was given, in that order. */
export type Histogram = readonly [number, number, number, number, number, number, number, number, number];

type SpecialtySummary = {
  readonly specialty: Specialty;
  readonly n: number;
  readonly ratings: readonly Rating[];
  readonly median: number;
};

export type Agreement = 'agreement' | 'none' | 'disagreement';

export type ConsensusSummary = {
  readonly n: number;
  /** May be a half, such as 6.5, when the number of raters is even. */
  readonly median: number;
  readonly histogram: Histogram;
  /** The specialties that rated, in the order of the board. */
  readonly bySpecialty: readonly SpecialtySummary[];
  readonly p30: number;
  readonly p70: number;
  readonly ipr: number;
  readonly iprcp: number;
  readonly asymmetryIndex: number;
  readonly ipras: number;
  /** The region of the median, before disagreement is looked at. */
  readonly region: Region;
  readonly outsideRegion: number;
  readonly panelRule: PanelRule;
  readonly iprasRule: { readonly disagreement: boolean };
  readonly agreement: Agreement;
  /** The region, or `uncertain` whatever the median when the panel disagrees. */
  readonly outcome: Region;
  readonly smallPanel: boolean;
};

/** Below this many raters the verdicts are given with a warning. */
export const SMALL_PANEL_BELOW = 5;

/**
 * What a panel thinks of one option: median, spread, agreement and disagreement.
 * Source: RAND/UCLA Appropriateness Method User's Manual, Fitch et al. 2001. Both rules are computed
 * for every panel; the panel disagrees when either says so. Values are exact, not rounded for display.
 *
 * @returns null when nobody rated
 */
export function summarise(ratings: readonly SpecialtyRating[]): ConsensusSummary | null {
  const sorted = ascending(ratings);
  const middle = median(sorted);
  const spread = interpercentile(sorted);
  if (middle === null || spread === null) return null;
  const { disagreement, ...figures } = spread;
  const n = sorted.length;
  const region = regionOf(middle);
  const outsideRegion = sorted.filter((rating) => regionOf(rating) !== region).length;
  const low = sorted.filter((rating) => regionOf(rating) === 'inappropriate').length;
  const high = sorted.filter((rating) => regionOf(rating) === 'appropriate').length;
  const byCount = panelRule(n, outsideRegion, low, high);
  const disagrees = byCount.disagreement || disagreement;
  return {
    n,
    median: middle,
    histogram: histogramOf(sorted),
    bySpecialty: summariseSpecialties(ratings),
    ...figures,
    region,
    outsideRegion,
    panelRule: byCount,
    iprasRule: { disagreement },
    agreement: disagrees ? 'disagreement' : byCount.agreement ? 'agreement' : 'none',
    outcome: disagrees ? 'uncertain' : region,
    smallPanel: n < SMALL_PANEL_BELOW,
  };
}

function ascending(ratings: readonly SpecialtyRating[]): Rating[] {
  return ratings.map(({ rating }) => rating).sort((left, right) => left - right);
}

function histogramOf(ratings: readonly Rating[]): Histogram {
  const count = (value: Rating) => ratings.filter((rating) => rating === value).length;
  return RATINGS.map(count) as unknown as Histogram;
}

function summariseSpecialties(ratings: readonly SpecialtyRating[]): SpecialtySummary[] {
  return SPECIALTIES.flatMap((specialty) => {
    const own = ascending(ratings.filter((entry) => entry.specialty === specialty));
    const middle = median(own);
    return middle === null ? [] : [{ specialty, n: own.length, ratings: own, median: middle }];
  });
}
