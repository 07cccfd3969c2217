import { classNames } from '../../class-names';
import { riskClass } from '../../marks/risk';
import { spread, type PlacedMark } from '../place-marks';
import type { SkeletonLesion } from '../skeleton';
import { areasOf } from './areas';
import { NOMINAL_WIDTH, type FigureProps } from './bone-figure';
import { HitAreas } from './hit-areas';
import { LesionButton } from './lesion-button';
import { placeKey } from './places';
import { regionBox } from './regions';
import { PICKER_SEGMENTS, segmentsOf, type PickerSegment } from './spine-areas';

/** The spine from the left side: the column, or one of its sections large enough for a finger. */
export function SpineFigure({ region, lesions, selected, onSelect, words, ...hits }: FigureProps) {
  const box = regionBox(region, 'front');
  const column = region === 'spine';
  const unit = column ? 1 : (box.right - box.left) / NOMINAL_WIDTH;
  const segments = segmentsOf(region);
  const shown = PICKER_SEGMENTS.filter(({ y }) => y > box.top - 24 && y < box.bottom + 24);
  const r = 13 * unit;
  const placed = placeOnSpine(lesions, segments, box.right - r * 1.4, box.bottom - r * 1.2, r);
  const litLevel = hits.lit?.kind === 'place' ? placeKey(hits.lit.place) : '';
  return (
    <svg
      className={classNames('bm-skeleton-figure bm-pick-window', column && 'bm-pick-column')}
      viewBox={`${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}`}
      role="group"
      aria-label={words.figure(region, 'side')}
      focusable="false"
    >
      {shown.map((segment) => (
        <Vertebra key={segment.level} segment={segment} lesion={placed.find((one) => levelOf(one.lesion) === segment.level.toUpperCase())?.lesion} />
      ))}
      <HitAreas areas={areasOf(region, 'front')} outlined={!column} {...hits} />
      {segments.filter(({ level }) => !column || !/^S[2-4]$/.test(level)).map((segment) => (
        <text
          key={segment.level}
          className={classNames('bm-pick-level', litLevel.endsWith(`/${segment.level}`) && 'bm-pick-level--lit')}
          x={Math.max(22, box.left + 52 * unit)}
          y={segment.y + (column && segment.level === 'coccyx' ? 7 : 4) * unit}
          fontSize={(column ? 10.5 : 13) * unit}
          aria-hidden="true"
        >
          {segment.level === 'coccyx' ? words.siteName('sacrum', 'midline', 'coccyx') : segment.level}
        </text>
      ))}
      {placed.map((one) => (
        <LesionButton key={one.lesion.id} placed={one} r={r} selected={one.lesion.id === selected} onSelect={onSelect} />
      ))}
    </svg>
  );
}

function Vertebra({ segment, lesion }: { segment: PickerSegment; lesion: SkeletonLesion | undefined }) {
  return (
    <g className={classNames('bm-vertebra', lesion && `bm-vertebra--marked ${riskClass(lesion.level)}`)} transform={`translate(${segment.x} ${segment.y}) rotate(${segment.tilt})`}>
      {segment.process && <path className="bm-bone bm-bone--far" d={segment.process} />}
      {segment.extra && <path className="bm-bone" d={segment.extra} />}
      <path className="bm-bone bm-vertebra-body" d={segment.body} />
    </g>
  );
}

const levelOf = ({ vertebra }: SkeletonLesion) => vertebra?.toUpperCase();

function placeOnSpine(lesions: readonly SkeletonLesion[], segments: readonly PickerSegment[], x: number, bottom: number, r: number): PlacedMark<SkeletonLesion>[] {
  const placed = lesions
    .map((lesion) => ({ lesion, segment: segments.find(({ level }) => level.toUpperCase() === levelOf(lesion)) }))
    .filter((one): one is { lesion: SkeletonLesion; segment: PickerSegment } => one.segment !== undefined)
    .sort((a, b) => a.segment.y - b.segment.y);
  const heights = spread(placed.map(({ segment }) => segment.y), r * 2.3, bottom);
  return placed.map(({ lesion, segment }, index) => ({ lesion, points: [{ x: segment.x, y: segment.y }], mark: { x, y: heights[index] ?? segment.y } }));
}
