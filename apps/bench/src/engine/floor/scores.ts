import type { Facts } from '@bonemet/engine';

/** The interval in which a total lies, and the total once every item is known. */
export interface Total {
  readonly min: number | null;
  readonly max: number | null;
  readonly total: number | null;
}

export interface SinsTotal extends Total {
  readonly category: 'stable' | 'indeterminate' | 'unstable' | null;
}

const NO_SINS: SinsTotal = { min: null, max: null, total: null, category: null };
const NO_MIRELS: Total = { min: null, max: null, total: null };

const LOCATION: Readonly<Record<string, number>> = {
  ...{ C0: 3, C1: 3, C2: 3, C3: 2, C4: 2, C5: 2, C6: 2, C7: 3 },
  ...{ T1: 3, T2: 3, T3: 1, T4: 1, T5: 1, T6: 1, T7: 1, T8: 1, T9: 1, T10: 1, T11: 3, T12: 3 },
  ...{ L1: 3, L2: 2, L3: 2, L4: 2, L5: 3, S1: 3, S2: 0, S3: 0, S4: 0, S5: 0 },
};
const PAIN: Readonly<Record<string, number>> = { mechanical: 3, non_mechanical: 1, none: 0 };
const BONE: Readonly<Record<string, number>> = { lytic: 2, mixed: 1, sclerotic: 0 };
const ALIGNMENT: Readonly<Record<string, number>> = { subluxation: 4, de_novo_deformity: 2, normal: 0 };
const COLLAPSE: Readonly<Record<string, number>> = { gt_50: 3, lt_50: 2, no_collapse_gt_50_body: 1, none: 0 };
const POSTEROLATERAL: Readonly<Record<string, number>> = { bilateral: 3, unilateral: 1, none: 0 };

function bandOf(total: number): 'stable' | 'indeterminate' | 'unstable' {
  if (total <= 6) return 'stable';
  return total <= 12 ? 'indeterminate' : 'unstable';
}

/** Spine Instability Neoplastic Score, written by hand; the site is known. */
export function sinsByHand(facts: Facts): SinsTotal {
  const site = facts['lesion.site'];
  const level = facts['spine.level'];
  if ((site !== 'vertebra' && site !== 'sacrum') || level === 'coccyx') return NO_SINS;
  const location = level == null ? undefined : LOCATION[level];
  const pain = PAIN[facts['spine.sins_pain'] ?? ''];
  const bone = BONE[facts['lesion.matrix'] ?? ''];
  const alignment = ALIGNMENT[facts['spine.sins_alignment'] ?? ''];
  const collapse = COLLAPSE[facts['spine.sins_collapse'] ?? ''];
  const posterolateral = POSTEROLATERAL[facts['spine.sins_posterolateral'] ?? ''];

  const status = facts['pain.status'];
  const leastPain = status == null || status === 'none' ? 0 : 1;
  const leastCollapse = facts['spine.sins_collapse'] === 'present_pct_unknown' ? 2 : 0;
  const min =
    (location ?? 0) +
    (pain ?? leastPain) +
    (bone ?? 0) +
    (alignment ?? 0) +
    (collapse ?? leastCollapse) +
    (posterolateral ?? 0);
  const max = (location ?? 3) + (pain ?? 3) + (bone ?? 2) + (alignment ?? 4) + (collapse ?? 3) + (posterolateral ?? 3);
  const complete =
    location !== undefined &&
    pain !== undefined &&
    bone !== undefined &&
    alignment !== undefined &&
    collapse !== undefined &&
    posterolateral !== undefined;
  const band = bandOf(min);
  return { min, max, total: complete ? min : null, category: band === bandOf(max) ? band : null };
}

const MIRELS_SITE: Readonly<Record<string, number>> = { upper_limb: 1, lower_limb: 2, peritrochanteric: 3 };
const MIRELS_LESION: Readonly<Record<string, number>> = { blastic: 1, mixed: 2, lytic: 3 };
const MIRELS_SIZE: Readonly<Record<string, number>> = { lt_third: 1, third_to_two_thirds: 2, gt_two_thirds: 3 };
const MIRELS_PAIN: Readonly<Record<string, number>> = { mild: 1, moderate: 2, functional: 3 };

/** Mirels score of a long bone that is not broken, written by hand; the site is known. */
export function mirelsByHand(facts: Facts, longBone: boolean): Total {
  const fracture = facts['lesion.fracture'];
  const broken =
    fracture === 'pathological' || fracture === 'pathological_nondisplaced' || fracture === 'pathological_displaced';
  if (!longBone || broken) return NO_MIRELS;
  const site = MIRELS_SITE[facts['longbone.mirels_site'] ?? ''];
  const lesion = MIRELS_LESION[facts['longbone.mirels_lesion'] ?? ''];
  const size = MIRELS_SIZE[facts['longbone.mirels_size'] ?? ''];
  const pain = MIRELS_PAIN[facts['longbone.mirels_pain'] ?? ''];
  const min = (site ?? 1) + (lesion ?? 1) + (size ?? 1) + (pain ?? 1);
  const max = (site ?? 3) + (lesion ?? 3) + (size ?? 3) + (pain ?? 3);
  const complete = site !== undefined && lesion !== undefined && size !== undefined && pain !== undefined;
  return { min, max, total: complete ? min : null };
}
