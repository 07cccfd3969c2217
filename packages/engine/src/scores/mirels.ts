import type { InputFieldId } from '../facts/catalogue.js';
import type { FactTable } from '../facts/fact-table.js';
import type { Truth } from '../logic/truth.js';
import { applicableBySite } from './applicable.js';
import { LONG_BONES } from './derived.js';
import { pointsOf, sum, type PointTable } from './points.js';

/**
 * Mirels score of a long bone, 4 to 12 (Ahmed 2019). The source prints the classes but not the order
 * of the lesion types; blastic, mixed, lytic is the order of the original publication.
 */
export const MIRELS_POINTS = {
  site: { upper_limb: 1, lower_limb: 2, peritrochanteric: 3 },
  lesion: { blastic: 1, mixed: 2, lytic: 3 },
  size: { lt_third: 1, third_to_two_thirds: 2, gt_two_thirds: 3 },
  pain: { mild: 1, moderate: 2, functional: 3 },
} as const satisfies Record<string, PointTable>;

export type MirelsItem = keyof typeof MIRELS_POINTS;
export const MIRELS_ITEMS = Object.keys(MIRELS_POINTS) as readonly MirelsItem[];

/** The fact from which each item is read. */
export const MIRELS_FIELDS: Readonly<Record<MirelsItem, InputFieldId>> = {
  site: 'longbone.mirels_site',
  lesion: 'longbone.mirels_lesion',
  size: 'longbone.mirels_size',
  pain: 'longbone.mirels_pain',
};

const OWN_ITEMS = MIRELS_ITEMS.map((item) => MIRELS_FIELDS[item]);
const LOWEST = 1;
const HIGHEST = 3;

/** The score foresees a fracture: it has no object once the bone is broken. */
const FRACTURED: ReadonlySet<unknown> = new Set([
  'pathological',
  'pathological_nondisplaced',
  'pathological_displaced',
]);

/** Points by item (null: missing) and the interval in which the total lies. */
export interface MirelsScore {
  readonly applicable: Truth;
  readonly items: Readonly<Record<MirelsItem, number | null>>;
  readonly min: number | null;
  readonly max: number | null;
  readonly total: number | null;
  readonly missing: readonly MirelsItem[];
}

export function scoreMirels(facts: FactTable): MirelsScore {
  const points = (item: MirelsItem): number | null => pointsOf(MIRELS_POINTS[item], facts.value(MIRELS_FIELDS[item]));
  const items = { site: points('site'), lesion: points('lesion'), size: points('size'), pain: points('pain') };
  const broken = FRACTURED.has(facts.value('lesion.fracture'));
  const applicable = broken ? false : applicableBySite(facts, LONG_BONES, OWN_ITEMS);
  if (applicable === false) return { applicable, items, min: null, max: null, total: null, missing: [] };
  const min = sum(MIRELS_ITEMS.map((item) => items[item] ?? LOWEST));
  const max = sum(MIRELS_ITEMS.map((item) => items[item] ?? HIGHEST));
  const missing = MIRELS_ITEMS.filter((item) => items[item] === null);
  return { applicable, items, min, max, total: missing.length === 0 ? min : null, missing };
}
