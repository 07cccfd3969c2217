export const SKELETON_SITES = [
  'vertebra', 'sacrum', 'acetabulum', 'iliac_wing', 'sacroiliac_region', 'superior_strait', 'pubic_ischial_rami',
  'femoral_head', 'femoral_neck', 'proximal_femur_unspecified', 'femur_trochanteric', 'femur_diaphysis', 'femur_distal',
  'humeral_head', 'humerus_proximal_unspecified', 'humerus_shaft', 'tibia', 'other_long_bone',
  'sternum', 'rib', 'scapula_glenoid', 'scapula_body', 'clavicle', 'skull', 'soft_tissue', 'other_bone',
] as const;

export type SkeletonSite = (typeof SKELETON_SITES)[number];
export type SkeletonSide = 'left' | 'right' | 'midline' | 'unknown';
export type SkeletonView = 'front' | 'back';
export type Point = { x: number; y: number };

/**
 * Where a site lies on the front view, on the patient's left. A site whose bone is not said has no
 * place: its lesion stands beside the drawing, for a dot on a guessed bone would be a statement.
 */
export const SITE_POINTS: Record<Exclude<SkeletonSite, 'vertebra'>, Point | null> = {
  sacrum: { x: 10, y: 304 },
  sacroiliac_region: { x: 20, y: 294 },
  iliac_wing: { x: 40, y: 282 },
  acetabulum: { x: 38, y: 313 },
  superior_strait: { x: 24, y: 321 },
  pubic_ischial_rami: { x: 14, y: 349 },
  femoral_head: { x: 46, y: 321 },
  femoral_neck: { x: 54, y: 324 },
  femur_trochanteric: { x: 62, y: 333 },
  proximal_femur_unspecified: { x: 59, y: 342 },
  femur_diaphysis: { x: 52, y: 400 },
  femur_distal: { x: 42, y: 467 },
  tibia: { x: 41, y: 545 },
  humeral_head: { x: 66, y: 133 },
  humerus_proximal_unspecified: { x: 69, y: 146 },
  humerus_shaft: { x: 72, y: 186 },
  scapula_glenoid: { x: 60, y: 140 },
  scapula_body: { x: 48, y: 158 },
  clavicle: { x: 36, y: 126 },
  rib: { x: 46, y: 176 },
  sternum: { x: 0, y: 168 },
  skull: { x: 0, y: 34 },
  other_long_bone: null,
  soft_tissue: null,
  other_bone: null,
};

/** Sites on the midline: a side moves nothing. */
const UNPAIRED: ReadonlySet<SkeletonSite> = new Set(['vertebra', 'sternum', 'skull', 'soft_tissue', 'other_bone', 'other_long_bone']);

/** Height of each level on the drawing, in capitals: occiput (C0), C1 to S5, coccyx. */
export const VERTEBRA_HEIGHTS: Readonly<Record<string, number>> = Object.fromEntries([
  ['C0', 76],
  ...levels('C', 7, 91.5, 5),
  ...levels('T', 12, 128.1, 8.33),
  ...levels('L', 5, 230, 12),
  ...levels('S', 5, 289, 7.4),
  ['COCCYX', 329],
]);

function levels(region: string, count: number, first: number, step: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`${region}${index + 1}`, Math.round((first + index * step) * 10) / 10]);
}

export type SkeletonPlace = {
  site: SkeletonSite;
  side: SkeletonSide;
  /** C0 to L5 for a vertebra; S1 to S5 or coccyx where the level of a sacral lesion is known. */
  vertebra?: string | undefined;
};

/** The points of a place on one view: none where it has no place, two where the side is not known. */
export function placePoints({ site, side, vertebra }: SkeletonPlace, view: SkeletonView): readonly Point[] {
  const level = vertebra?.toUpperCase();
  const height = level === undefined ? undefined : VERTEBRA_HEIGHTS[level];
  if (site === 'vertebra') {
    // Seen from the front the occiput lies behind the face: a dot there would mark the jaw.
    return height === undefined || (level === 'C0' && view === 'front') ? [] : [{ x: 0, y: height }];
  }
  const own = SITE_POINTS[site];
  if (own === null) return [];
  const point = site === 'sacrum' && height !== undefined ? { x: own.x * 0.6, y: height } : own;
  if (UNPAIRED.has(site)) return [point];
  if (side === 'midline') return [{ x: 0, y: point.y }];
  // The patient's left is on the right of the front view and on the left of the back view.
  const towards = view === 'front' ? 1 : -1;
  const left = { x: point.x * towards, y: point.y };
  const right = { x: -point.x * towards, y: point.y };
  if (side === 'unknown') return [left, right];
  return side === 'left' ? [left] : [right];
}
