import { classNames } from '../class-names';
import { LesionShape } from '../marks/lesion-mark';
import type { Box } from './shape-bounds';
import { placePoints, type Point, type SkeletonView } from './sites';
import type { SkeletonLesion } from './skeleton';
import { SkeletonBones } from './skeleton-bones';

export type ThumbnailSize = 'small' | 'medium' | 'square';

export type ThumbnailLesion = Pick<SkeletonLesion, 'site' | 'side' | 'vertebra' | 'letter' | 'level' | 'incomplete'>;

export type LesionThumbnailProps = {
  /** One lesion, or neighbours that fit one crop; the first is always in the picture. */
  lesions: readonly ThumbnailLesion[];
  /** "Lesion A, right femoral neck" */
  name: string;
  size?: ThumbnailSize | undefined;
  view?: SkeletonView | undefined;
  className?: string | undefined;
};

const SIZES: Record<ThumbnailSize, { pixels: [number, number]; window: [number, number]; r: number }> = {
  small: { pixels: [74, 58], window: [84, 66], r: 11.6 },
  medium: { pixels: [104, 84], window: [112, 90], r: 12.8 },
  square: { pixels: [76, 76], window: [88, 88], r: 11.6 },
};

/** The same drawing, cropped. A lesion without a place on it stands on plain ground. */
export function LesionThumbnail({ lesions, name, size = 'small', view = 'front', className }: LesionThumbnailProps) {
  const { pixels, window, r } = SIZES[size];
  const placed = lesions.map((lesion) => ({ lesion, point: placePoints(lesion, view)[0] }));
  const crop = cropAround(placed.map((one) => one.point), window, r);
  const visible = crop.placed ? placed : placed.slice(0, 1);
  return (
    <svg
      className={classNames('bm-thumbnail', className)}
      width={pixels[0]}
      height={pixels[1]}
      viewBox={`${crop.box.left} ${crop.box.top} ${window[0]} ${window[1]}`}
      role="img"
      aria-label={name}
      focusable="false"
    >
      {crop.placed && <SkeletonBones view={view} crop={crop.box} />}
      {visible.map(({ lesion, point }) =>
        point === undefined && crop.placed ? null : (
          <LesionShape key={lesion.letter} cx={point?.x ?? 0} cy={point?.y ?? 0} r={r} level={lesion.level} letter={lesion.letter} incomplete={lesion.incomplete} />
        ),
      )}
    </svg>
  );
}

/** Centred between the lesions if one window holds them all, on the first otherwise. */
function cropAround(points: readonly (Point | undefined)[], [width, height]: [number, number], r: number): { box: Box; placed: boolean } {
  const known = points.filter((point) => point !== undefined);
  const first = known[0];
  if (first === undefined) return { box: boxAt({ x: 0, y: 0 }, width, height), placed: false };
  const xs = known.map((point) => point.x);
  const ys = known.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = right - left <= width - 2 * r && bottom - top <= height - 2 * r;
  const centre = fits ? { x: (left + right) / 2, y: (top + bottom) / 2 } : first;
  return { box: boxAt(centre, width, height), placed: true };
}

function boxAt(centre: Point, width: number, height: number): Box {
  const left = Math.round(centre.x - width / 2);
  const top = Math.round(centre.y - height / 2);
  return { left, top, right: left + width, bottom: top + height };
}
