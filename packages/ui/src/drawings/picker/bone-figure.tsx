import { ARM_BACK, ARM_FRONT, HAND } from '../geometry/arm';
import type { Shape } from '../geometry/shape';
import { placeMarks } from '../place-marks';
import { SkeletonBones } from '../skeleton-bones';
import type { SkeletonLesion } from '../skeleton';
import { placePoints, type SkeletonView } from '../sites';
import { areasOf } from './areas';
import { HitAreas, type HitAreasProps } from './hit-areas';
import { LesionButton } from './lesion-button';
import { placeInBox, within } from './place-in-box';
import { regionBox, type PickerRegion } from './regions';
import type { PickerWords } from './words';

export type FigureProps = Pick<HitAreasProps, 'lit' | 'disabled' | 'onLight' | 'onHit'> & {
  region: PickerRegion;
  lesions: readonly SkeletonLesion[];
  selected: string | null;
  onSelect: (id: string) => void;
  words: PickerWords;
};

/** The width, in pixels, that sizes of letters and marks are drawn for. */
export const NOMINAL_WIDTH = 330;

/** The hand hangs beside the hip; enlarged, it would only be in the way. */
const FOREARMS: readonly Shape[] = [...ARM_FRONT, ...ARM_BACK, ...HAND];

/** The skeleton from the front or from the back: whole, or the same drawing through a window. */
export function BoneFigure({ view, repeated, region, lesions, selected, onSelect, words, ...hits }: FigureProps & { view: SkeletonView; repeated: boolean }) {
  const whole = region === 'whole';
  const box = regionBox(region, view);
  const width = box.right - box.left;
  const unit = whole ? 1.25 : width / NOMINAL_WIDTH;
  const r = whole ? 16.5 : 14 * unit;
  const placed = whole ? placeMarks(lesions, view) : placeInBox(lesions, view, box, r);
  const point = litPoints(hits.lit, view).filter((one) => within(one, box));
  return (
    <svg
      className={whole ? 'bm-skeleton-figure' : 'bm-skeleton-figure bm-pick-window'}
      viewBox={`${box.left} ${box.top} ${width} ${box.bottom - box.top}`}
      role="group"
      aria-label={words.figure(region, view)}
      focusable="false"
    >
      <SkeletonBones view={view} {...(!whole && { crop: box, line: 1.2 * unit, omit: region.startsWith('hip') ? FOREARMS : [] })} />
      <HitAreas areas={areasOf(region, view)} outlined={!whole} {...hits} />
      {whole && point.map(({ x, y }) => <circle key={x} className="bm-pick-point" cx={x} cy={y} r="7" />)}
      {placed.map((one) => (
        <LesionButton key={one.lesion.id} placed={one} r={r} selected={one.lesion.id === selected} onSelect={onSelect} repeated={repeated} />
      ))}
      <SideLetters {...{ view, region, words }} size={whole ? 15 : 13 * unit} />
    </svg>
  );
}

function litPoints(lit: FigureProps['lit'], view: SkeletonView) {
  return lit?.kind === 'place' ? placePoints(lit.place, view) : [];
}

/** Which side of the patient is which, on every picture: a window that shows one half says so too. */
function SideLetters({ view, region, words, size }: { view: SkeletonView; region: PickerRegion; words: PickerWords; size: number }) {
  const [onLeft, onRight] = view === 'front' ? [words.right, words.left] : [words.left, words.right];
  const box = regionBox(region, view);
  const whole = region === 'whole';
  const y = whole ? 66 : box.top + size * 1.3;
  const letters = [
    { text: onLeft, x: whole ? -78 : box.left + size },
    { text: onRight, x: whole ? 78 : box.right - size },
  ];
  const shown = box.left >= 0 ? letters.slice(1) : box.right <= 0 ? letters.slice(0, 1) : letters;
  return shown.map(({ text, x }) => (
    <text key={x} className="bm-pick-letter" x={x} y={y} fontSize={size} aria-hidden="true">
      {text}
    </text>
  ));
}
