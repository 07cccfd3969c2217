import type { InputFieldId } from '../facts/catalogue.js';
import type { FactTable } from '../facts/fact-table.js';
import type { Truth } from '../logic/truth.js';
import { applicableBySite } from './applicable.js';
import { pointsOf, sum, type PointTable } from './points.js';

/** Spine Instability Neoplastic Score, as printed in the table of Laredo 2018 (after Fisher 2010). */
export const SINS_POINTS = {
  location: {
    ...{ C0: 3, C1: 3, C2: 3, C3: 2, C4: 2, C5: 2, C6: 2, C7: 3 },
    ...{ T1: 3, T2: 3, T3: 1, T4: 1, T5: 1, T6: 1, T7: 1, T8: 1, T9: 1, T10: 1, T11: 3, T12: 3 },
    ...{ L1: 3, L2: 2, L3: 2, L4: 2, L5: 3, S1: 3, S2: 0, S3: 0, S4: 0, S5: 0 },
  },
  pain: { mechanical: 3, non_mechanical: 1, none: 0 },
  // A permeative lesion is not in the table: the item stays missing and is asked for.
  bone: { lytic: 2, mixed: 1, sclerotic: 0 },
  alignment: { subluxation: 4, de_novo_deformity: 2, normal: 0 },
  collapse: { gt_50: 3, lt_50: 2, no_collapse_gt_50_body: 1, none: 0 },
  posterolateral: { bilateral: 3, unilateral: 1, none: 0 },
} as const satisfies Record<string, PointTable>;

export type SinsItem = keyof typeof SINS_POINTS;
export const SINS_CATEGORIES = ['stable', 'indeterminate', 'unstable'] as const;
export type SinsCategory = (typeof SINS_CATEGORIES)[number];

/** Upper bounds of "stable" and "indeterminate"; above is "unstable". */
export const SINS_BANDS = { stable: 6, indeterminate: 12 } as const;

export const SINS_ITEMS = Object.keys(SINS_POINTS) as readonly SinsItem[];

/** The fact from which each item is read. */
export const SINS_FIELDS: Readonly<Record<SinsItem, InputFieldId>> = {
  location: 'spine.level',
  pain: 'spine.sins_pain',
  bone: 'lesion.matrix',
  alignment: 'spine.sins_alignment',
  collapse: 'spine.sins_collapse',
  posterolateral: 'spine.sins_posterolateral',
};

export const SINS_SITES: ReadonlySet<string> = new Set(['vertebra', 'sacrum']);

const OWN_ITEMS = SINS_ITEMS.map((item) => SINS_FIELDS[item]).filter((field) => field.startsWith('spine.'));
const PAINFUL: ReadonlySet<unknown> = new Set(['present', 'mild', 'moderate', 'severe']);

/**
 * Points by item (null: missing; 'NA': the coccyx, which the table leaves out) and the interval in
 * which the total lies, 0 to 18. Everything but the items is empty where the score does not apply.
 */
export interface SinsScore {
  readonly applicable: Truth;
  readonly items: Readonly<Record<SinsItem, number | 'NA' | null>>;
  readonly min: number | null;
  readonly max: number | null;
  readonly total: number | null;
  readonly missing: readonly SinsItem[];
  readonly categories: readonly SinsCategory[];
  readonly category: SinsCategory | null;
}

function rangeOfMissing(item: SinsItem, facts: FactTable): readonly [number, number] {
  if (item === 'collapse' && facts.value('spine.sins_collapse') === 'present_pct_unknown') return [2, 3];
  if (item === 'pain' && PAINFUL.has(facts.value('pain.status'))) return [1, 3];
  return [0, Math.max(...Object.values(SINS_POINTS[item]))];
}

function categoryOf(total: number): SinsCategory {
  if (total <= SINS_BANDS.stable) return 'stable';
  return total <= SINS_BANDS.indeterminate ? 'indeterminate' : 'unstable';
}

export function scoreSins(facts: FactTable): SinsScore {
  const points = (item: SinsItem): number | null => pointsOf(SINS_POINTS[item], facts.value(SINS_FIELDS[item]));
  const items: Record<SinsItem, number | 'NA' | null> = {
    location: facts.value('spine.level') === 'coccyx' ? 'NA' : points('location'),
    pain: points('pain'),
    bone: points('bone'),
    alignment: points('alignment'),
    collapse: points('collapse'),
    posterolateral: points('posterolateral'),
  };
  const applicable = items.location === 'NA' ? false : applicableBySite(facts, SINS_SITES, OWN_ITEMS);
  if (applicable === false) {
    return { applicable, items, min: null, max: null, total: null, missing: [], categories: [], category: null };
  }
  const ranges = SINS_ITEMS.map((item) => {
    const value = items[item];
    return typeof value === 'number' ? ([value, value] as const) : rangeOfMissing(item, facts);
  });
  const min = sum(ranges.map(([low]) => low));
  const max = sum(ranges.map(([, high]) => high));
  const missing = SINS_ITEMS.filter((item) => items[item] === null);
  const first = SINS_CATEGORIES.indexOf(categoryOf(min));
  const categories = SINS_CATEGORIES.slice(first, SINS_CATEGORIES.indexOf(categoryOf(max)) + 1);
  return {
    applicable,
    items,
    min,
    max,
    total: missing.length === 0 ? min : null,
    missing,
    categories,
    category: categories.length === 1 ? (categories[0] ?? null) : null,
  };
}
