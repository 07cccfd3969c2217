import { spread, type PlacedMark } from '../place-marks';
import type { Box } from '../shape-bounds';
import { placePoints, type Point, type SkeletonPlace, type SkeletonView } from '../sites';

/** Marks of the lesions a window shows, at its edge; the rest of the patient is left out. */
export function placeInBox<Lesion extends SkeletonPlace>(lesions: readonly Lesion[], view: SkeletonView, box: Box, r: number): readonly PlacedMark<Lesion>[] {
  const seen = lesions
    .map((lesion) => ({ lesion, points: placePoints(lesion, view).filter((point) => within(point, box)) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => (a.points[0]?.y ?? 0) - (b.points[0]?.y ?? 0));
  // In a window on one half, the outer edge is the free one.
  const middle = box.left >= 0 ? box.left : box.right <= 0 ? box.right : 0;
  const onLeft = seen.filter(({ points }) => (points[0]?.x ?? 0) < middle);
  return [...stand(onLeft, box.left + r * 1.5, box, r), ...stand(seen.filter((one) => !onLeft.includes(one)), box.right - r * 1.5, box, r)];
}

export function within({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function stand<Lesion>(seen: readonly { lesion: Lesion; points: readonly Point[] }[], x: number, box: Box, r: number): PlacedMark<Lesion>[] {
  const wished = seen.map(({ points }) => Math.max(box.top + r * 2.6, (points[0]?.y ?? 0) + r * 0.4));
  const heights = spread(wished, r * 2.3, box.bottom - r * 1.3);
  return seen.map(({ lesion, points }, index) => ({ lesion, points, mark: { x, y: heights[index] ?? box.bottom } }));
}
