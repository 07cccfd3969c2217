import { placePoints, type Point, type SkeletonPlace, type SkeletonView } from './sites';

export type PlacedMark<Lesion> = { lesion: Lesion; mark: Point; points: readonly Point[] };

export const GUTTER_X = 112;
const GAP = 38;
const TOP = 24;
const BOTTOM = 636;

/** The hands reach into the gutters between these heights; a mark there would cover fingers. */
const HANDS = { from: 318, to: 402 };

/** Moves heights apart, downwards first, so that no two stand closer than the gap. */
export function spread(heights: readonly number[], gap: number, bottom: number, allowed: (y: number) => number = (y) => y): readonly number[] {
  const placed: number[] = [];
  for (const height of heights) {
    const previous = placed.at(-1);
    placed.push(allowed(previous === undefined ? height : Math.max(height, previous + gap)));
  }
  let limit = bottom;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const height = placed[index] ?? limit;
    if (height <= limit) break;
    placed[index] = limit;
    limit -= gap;
  }
  return placed;
}

/** Marks stand in the gutter beside their site, the same side of the patient on both views. */
export function placeMarks<Lesion extends SkeletonPlace>(lesions: readonly Lesion[], view: SkeletonView): readonly PlacedMark<Lesion>[] {
  const sites = lesions.map((lesion) => ({ lesion, front: placePoints(lesion, 'front')[0] ?? placePoints(lesion, 'back')[0], points: placePoints(lesion, view) }));
  const ordered = [...sites].sort((a, b) => (a.front?.y ?? BOTTOM) - (b.front?.y ?? BOTTOM));
  const gutters: Record<'left' | 'right', typeof ordered> = { left: [], right: [] };
  for (const site of ordered) {
    const x = site.front?.x ?? 1;
    if (x < 0 || (x === 0 && gutters.left.length <= gutters.right.length)) gutters.left.push(site);
    else gutters.right.push(site);
  }
  const mirror = view === 'front' ? 1 : -1;
  return [...stand(gutters.left, -GUTTER_X * mirror), ...stand(gutters.right, GUTTER_X * mirror)];
}

function stand<Lesion>(sites: readonly { lesion: Lesion; front: Point | undefined; points: readonly Point[] }[], x: number): PlacedMark<Lesion>[] {
  const wished = sites.map((site) => (site.front === undefined ? BOTTOM - GAP : Math.max(TOP, site.front.y + 8)));
  const heights = spread(wished, GAP, BOTTOM, besideHands);
  return sites.map((site, index) => ({ lesion: site.lesion, points: site.points, mark: { x, y: Math.round(heights[index] ?? BOTTOM) } }));
}

function besideHands(y: number): number {
  if (y <= HANDS.from || y >= HANDS.to) return y;
  return y - HANDS.from < 12 ? HANDS.from : HANDS.to;
}
