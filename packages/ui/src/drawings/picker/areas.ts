import type { SkeletonView } from '../sites';
import { HIP_AREAS, PELVIS_AREAS, SHOULDER_AREAS, WHOLE_AREAS, type AreaShape } from './area-shapes';
import { placeKey, type PickedPlace } from './places';
import { contains, mirror, type Corners } from './polygon';
import { onSheetRight, type PickerRegion } from './regions';
import { spineAreas } from './spine-areas';

export type AreaTarget = { kind: 'place'; place: PickedPlace } | { kind: 'region'; region: PickerRegion };

export type PickArea = { key: string; target: AreaTarget; corners: Corners; bracket?: true };

/** The hit areas of one picture, in painting order: a later one lies over an earlier one. */
export function areasOf(region: PickerRegion, view: SkeletonView): readonly PickArea[] {
  switch (region) {
    case 'whole':
      return expand(WHOLE_AREAS, view, ['left', 'right']);
    case 'pelvis':
      return expand(PELVIS_AREAS, view, ['left', 'right']);
    case 'hip_left':
    case 'hip_right':
      return expand(HIP_AREAS, view, [region === 'hip_left' ? 'left' : 'right']);
    case 'shoulder_left':
    case 'shoulder_right':
      return expand(SHOULDER_AREAS, view, [region === 'shoulder_left' ? 'left' : 'right']);
    default:
      return spineAreas(region);
  }
}

function expand(shapes: readonly AreaShape[], view: SkeletonView, sides: readonly ('left' | 'right')[]): PickArea[] {
  return shapes
    .filter((shape) => shape.view === undefined || shape.view === view)
    .flatMap((shape) => (shape.across === 'middle' ? [middleArea(shape, view, sides)] : sides.map((side) => sidedArea(shape, side, view))));
}

function middleArea(shape: AreaShape, view: SkeletonView, sides: readonly ('left' | 'right')[]): PickArea {
  // A picture of one half shows its half of what lies across the midline.
  const flipped = sides.length === 1 && !onSheetRight(sides[0] === 'left', view);
  return area(shape, 'midline', flipped ? mirror(shape.corners) : shape.corners);
}

function sidedArea(shape: AreaShape, side: 'left' | 'right', view: SkeletonView): PickArea {
  return area(shape, side, onSheetRight(side === 'left', view) ? shape.corners : mirror(shape.corners));
}

function area({ target, bracket }: AreaShape, side: PickedPlace['side'], corners: Corners): PickArea {
  const resolved = resolve(target, side);
  return { key: targetKey(resolved), target: resolved, corners, ...(bracket && { bracket }) };
}

function resolve(target: AreaShape['target'], side: PickedPlace['side']): AreaTarget {
  if ('site' in target) return { kind: 'place', place: { side, ...target } };
  if (target.region !== 'hip' && target.region !== 'shoulder') return { kind: 'region', region: target.region };
  return { kind: 'region', region: `${target.region}_${side === 'left' ? 'left' : 'right'}` };
}

export function targetKey(target: AreaTarget): string {
  return target.kind === 'place' ? placeKey(target.place) : target.region;
}

/** What a click at this point of the picture hits. */
export function areaAt(areas: readonly PickArea[], point: { x: number; y: number }): PickArea | undefined {
  return areas.findLast((one) => contains(one.corners, point));
}
