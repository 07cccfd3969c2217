import { Fragment } from 'react';
import { classNames } from '../class-names';
import { COURSE_MEASURES, type CourseMeasure, type CourseSize, courseScale, spreadValues } from './course-geometry';

/** Each series has an outline and a dash of its own, so that colour is never alone. */
export type CourseLook = 'first' | 'second' | 'third';

export type CoursePoint = {
  /** The column, from 0. */
  at: number;
  /** What the line goes through; left out where nothing is concluded. */
  middle?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** Single values, drawn where there is no middle. */
  values?: readonly number[] | undefined;
};

export type CourseSeries = { key: string; look: CourseLook; label: string; note?: string | undefined; points: readonly CoursePoint[] };

/** A figure of somebody else, drawn as a landmark under its own letter. */
export type CourseLandmark = { letter: string; at: number; value: number };

/** A column by its name, and by fewer letters for a narrow sheet. */
export type CourseColumn = { label: string; short: string };

export type CourseFigureProps = {
  /** Says in words what is drawn; the numbers stand in a table beside it. */
  name: string;
  columns: readonly CourseColumn[];
  scale: readonly [number, number];
  ticks: readonly { value: number; label: string }[];
  series: readonly CourseSeries[];
  landmarks?: readonly CourseLandmark[] | undefined;
  className?: string | undefined;
};

/** Values over time: a line through the middles with its band, single values where there are few. */
export function CourseFigure({ name, columns, scale, ticks, series, landmarks = [], className }: CourseFigureProps) {
  return (
    <figure className={classNames('bm-course', className)}>
      {(Object.keys(COURSE_MEASURES) as CourseSize[]).map((size) => (
        <Sheet key={size} {...{ size, name, columns, scale, ticks, series, landmarks }} />
      ))}
      {series.length > 1 && (
        <figcaption className="bm-course-legend">
          {series.map(({ key, look, label, note }) => (
            <span key={key} className={`bm-course-${look}`}>
              <svg viewBox="0 0 34 14" width="34" height="14" aria-hidden="true" focusable="false">
                <path className="bm-course-line" d="M1 7H33" />
                <Shape look={look} x={17} y={7} size={4.4} />
              </svg>
              {label}
              {note && <span className="bm-quiet bm-num">{note}</span>}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

/** Landmarks of one day stand side by side, as wide as they are. */
const LANDMARK = 22;

type SheetProps = Required<Pick<CourseFigureProps, 'name' | 'columns' | 'scale' | 'ticks' | 'series'>> & { size: CourseSize; landmarks: readonly CourseLandmark[] };

function Sheet({ size, name, columns, scale, ticks, series, landmarks }: SheetProps) {
  const measure = COURSE_MEASURES[size];
  const place = courseScale(measure, columns.length, scale);
  return (
    <svg className={`bm-course-sheet bm-course-sheet--${size}`} viewBox={`0 0 ${measure.width} ${measure.height}`} role="img" aria-label={name} focusable="false">
      {ticks.map(({ value, label }) => (
        <Fragment key={value}>
          <path className="bm-course-grid" d={`M${measure.left} ${place.y(value)}H${measure.width - measure.right}`} />
          <text className="bm-course-tick" x={measure.left - 9} y={place.y(value) + 4} textAnchor="end" fontSize={measure.font}>
            {label}
          </text>
        </Fragment>
      ))}
      {columns.map((column, index) => (
        <text key={column.label} className="bm-course-tick" x={place.x(index)} y={measure.height - 9} textAnchor={anchorOf(index, columns.length)} fontSize={measure.font}>
          {size === 'wide' ? column.label : column.short}
        </text>
      ))}
      {series.map(({ key, look, points }, index) => (
        <g key={key} className={`bm-course-${look}`}>
          <Band points={points} place={place} />
          <path className="bm-course-line" d={lineOf(points.filter(hasMiddle), place)} />
          {points.map((point) => (
            <Point key={point.at} {...{ point, look, place, measure, shift: (index - (series.length - 1) / 2) * 7 }} />
          ))}
        </g>
      ))}
      {spreadValues(landmarks.map(({ at }) => at), LANDMARK).map(({ dx }, index) => {
        const landmark = landmarks[index];
        return landmark && <Landmark key={landmark.letter} letter={landmark.letter} x={place.x(landmark.at) + dx} y={place.y(landmark.value)} />;
      })}
    </svg>
  );
}

type Place = ReturnType<typeof courseScale>;
type Middle = CoursePoint & { middle: number };

const hasMiddle = (point: CoursePoint): point is Middle => point.middle !== undefined;
const anchorOf = (index: number, columns: number) => (index === 0 ? 'start' : index === columns - 1 ? 'end' : 'middle');
/** The line breaks where a column has no middle: nobody knows what lies between. */
const lineOf = (points: readonly Middle[], { x, y }: Place) => points.map(({ at, middle }, index) => `${points[index - 1]?.at === at - 1 ? 'L' : 'M'}${x(at)} ${y(middle)}`).join('');

function Band({ points, place: { x, y } }: { points: readonly CoursePoint[]; place: Place }) {
  return points.map(({ at, low, high }, index) => {
    const next = points[index + 1];
    if (low === undefined || high === undefined || next?.at !== at + 1 || next.low === undefined || next.high === undefined) return null;
    return <path key={at} className="bm-course-band" d={`M${x(at)} ${y(high)}L${x(next.at)} ${y(next.high)}L${x(next.at)} ${y(next.low)}L${x(at)} ${y(low)}Z`} />;
  });
}

type PointProps = { point: CoursePoint; look: CourseLook; place: Place; measure: CourseMeasure; shift: number };

function Point({ point, look, place: { x, y }, measure, shift }: PointProps) {
  if (point.middle !== undefined) return <Shape look={look} x={x(point.at)} y={y(point.middle)} size={measure.dot} />;
  return spreadValues(point.values ?? [], measure.dot * 2 + 1).map(({ value, dx }, index) => (
    <g key={index} className="bm-course-single">
      <Shape look={look} x={Math.round((x(point.at) + dx + shift) * 10) / 10} y={y(value)} size={measure.dot - 0.6} />
    </g>
  ));
}

function Shape({ look, x, y, size }: { look: CourseLook; x: number; y: number; size: number }) {
  if (look === 'first') return <circle className="bm-course-mark" cx={x} cy={y} r={size} />;
  if (look === 'second') return <rect className="bm-course-mark" x={x - size} y={y - size} width={2 * size} height={2 * size} />;
  return <path className="bm-course-mark" d={`M${x} ${y - size * 1.2}l${size * 1.15} ${size * 2}h${-size * 2.3}z`} />;
}

function Landmark({ letter, x, y }: { letter: string; x: number; y: number }) {
  return (
    <g className="bm-course-landmark">
      <path d={`M${x} ${y - 10}l10 10l-10 10l-10 -10z`} />
      <text x={x} y={y + 4} textAnchor="middle" fontSize={12}>
        {letter}
      </text>
    </g>
  );
}
