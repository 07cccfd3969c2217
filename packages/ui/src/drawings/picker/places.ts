import { SKELETON_SITES, VERTEBRA_HEIGHTS, type SkeletonSite } from '../sites';

/** What a pick says. The side is the patient's; "not known" is never picked, it is answered in the form. */
export type PickedPlace = {
  site: SkeletonSite;
  side: 'left' | 'right' | 'midline';
  /** C0 to L5 with the site "vertebra"; S1 to S5 and coccyx with the site "sacrum". */
  vertebra?: string | undefined;
};

/** Every level from above to below, as the catalogue of facts writes it. */
export const SPINE_LEVELS: readonly string[] = Object.keys(VERTEBRA_HEIGHTS).map((level) => (level === 'COCCYX' ? 'coccyx' : level));

const MIDLINE: ReadonlySet<SkeletonSite> = new Set(['vertebra', 'sternum', 'skull']);
const ANYWHERE: ReadonlySet<SkeletonSite> = new Set(['sacrum', 'soft_tissue', 'other_bone']);

/** A bone without a place on the drawing: only the list offers it. */
export const PLACELESS: ReadonlySet<SkeletonSite> = new Set(['other_long_bone', 'soft_tissue', 'other_bone']);

/** Below L5 a level belongs to the sacrum: what may be done there follows the site, and a sacrum is no vertebra. */
export function levelPlace(level: string): PickedPlace {
  return { site: /^S\d|^coccyx/i.test(level) ? 'sacrum' : 'vertebra', side: 'midline', vertebra: level };
}

function sidesOf(site: SkeletonSite): readonly PickedPlace['side'][] {
  if (MIDLINE.has(site)) return ['midline'];
  return ANYWHERE.has(site) ? ['right', 'midline', 'left'] : ['right', 'left'];
}

/** Everything that can be picked, once: levels first, then every site with each of its sides. */
export const PICKABLE_PLACES: readonly PickedPlace[] = [
  ...SPINE_LEVELS.map(levelPlace),
  ...SKELETON_SITES.flatMap((site) => sidesOf(site).map((side): PickedPlace => ({ site, side }))),
];

export function placeKey({ site, side, vertebra }: PickedPlace): string {
  return vertebra === undefined ? `${site}/${side}` : `${site}/${side}/${vertebra}`;
}
