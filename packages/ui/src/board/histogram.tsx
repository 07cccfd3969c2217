import { classNames } from '../class-names';
import { specialtyClass, type Specialty } from '../specialty';
import {
  centre,
  countRatings,
  HISTOGRAM_MEASURES,
  layOutHistogram,
  RATINGS,
  round,
  type HistogramLayout,
  type HistogramMeasure,
  type HistogramRating,
  type HistogramSize,
} from './histogram-geometry';

export type HistogramWords = {
  /** "Ratings by specialty, median 8, from 6 to 9" */
  name: string;
  rating: string;
  count: string;
  specialties: string;
  /** In full, for the table; the code is read where a name is missing. */
  specialtyNames?: Partial<Record<Specialty, string>> | undefined;
  /** Printed under the axis: inappropriate, uncertain, appropriate. */
  regions?: readonly [string, string, string] | undefined;
};

export type HistogramProps = {
  ratings: readonly HistogramRating[];
  median?: number | undefined;
  /** As printed, where a half is written with a comma. */
  medianText?: string | undefined;
  /** The bar under the axis, by the board's published percentile rule. */
  p30?: number | undefined;
  p70?: number | undefined;
  size?: HistogramSize | undefined;
  words: HistogramWords;
  /** Lets the blocks rise, all together, as the vote is revealed. */
  reveal?: boolean | undefined;
  className?: string | undefined;
};

export function Histogram({ ratings, median, medianText, p30, p70, size = 'row', words, reveal, className }: HistogramProps) {
  const measure = HISTOGRAM_MEASURES[size];
  const bar = p30 !== undefined && p70 !== undefined ? { p30, p70 } : undefined;
  const layout = layOutHistogram(ratings, measure, bar !== undefined);
  return (
    <div className={classNames('bm-histogram', `bm-histogram--${size}`, reveal && 'bm-histogram--reveal', className)}>
      <svg className="bm-histogram-figure" viewBox={`0 0 ${measure.width} ${layout.height}`} role="img" aria-label={words.name} focusable="false">
        <Regions width={measure.width} height={layout.axisY - 0.5} />
        {/* A nested svg clips at the axis, so that blocks rise out of it. */}
        <svg width={measure.width} height={layout.axisY}>
          <g className="bm-histogram-blocks">
            {layout.blocks.map((block) => (
              <g key={block.key} className={block.specialty ? specialtyClass(block.specialty) : 'bm-sp-none'}>
                <rect className="bm-histogram-block" x={block.x} y={block.y} width={measure.block.width} height={measure.block.height} rx="3" />
                <text
                  className="bm-histogram-code"
                  x={round(block.x + measure.block.width / 2)}
                  y={round(block.y + measure.block.height / 2 + measure.block.font * 0.355)}
                  fontSize={measure.block.font}
                >
                  {block.specialty ?? '•'}
                </text>
              </g>
            ))}
          </g>
        </svg>
        <path className="bm-histogram-axis" d={`M0 ${layout.axisY}H${measure.width}`} />
        <Axis {...{ layout, measure, median, medianText }} />
        {bar && <Bar {...bar} layout={layout} />}
      </svg>
      {words.regions && (
        <div className="bm-histogram-regions" aria-hidden="true">
          {words.regions.map((region) => (
            <span key={region}>{region}</span>
          ))}
        </div>
      )}
      <CountTable ratings={ratings} words={words} />
    </div>
  );
}

function Regions({ width, height }: { width: number; height: number }) {
  const third = width / 3;
  return ['low', 'mid', 'high'].map((region, index) => (
    <rect key={region} className={`bm-region-${region}`} x={round(index * third + 1)} y="0" width={round(third - 2)} height={height} rx="3" />
  ));
}

type AxisProps = { layout: HistogramLayout; measure: HistogramMeasure; median: number | undefined; medianText: string | undefined };

function Axis({ layout, measure, median, medianText }: AxisProps) {
  const { axis } = measure;
  const y = round(layout.axisY + axis.baseline);
  // A median between two ratings stands on the axis between their numbers, and its disc says the half.
  const between = median !== undefined && !Number.isInteger(median);
  return (
    <>
      {RATINGS.map((rating) => (
        <text
          key={rating}
          className={classNames('bm-histogram-tick', rating === median && 'bm-histogram-tick--covered')}
          x={centre(rating, layout.cell)}
          y={y}
          fontSize={axis.font}
        >
          {rating}
        </text>
      ))}
      {median !== undefined && (
        <g className="bm-histogram-median">
          <rect
            x={round(centre(median, layout.cell) - axis.disc.width / 2)}
            y={layout.axisY + 4}
            width={axis.disc.width}
            height={axis.disc.height}
            rx={axis.disc.height / 2}
          />
          <text x={centre(median, layout.cell)} y={between ? y - axis.font * 0.06 : y} fontSize={between ? axis.font * 0.86 : axis.font}>
            {medianText ?? median}
          </text>
        </g>
      )}
    </>
  );
}

function Bar({ p30, p70, layout }: { p30: number; p70: number; layout: HistogramLayout }) {
  const [from, to, y] = [centre(p30, layout.cell), centre(p70, layout.cell), layout.barY];
  return <path className="bm-histogram-bar" d={`M${from} ${y - 4}v8M${to} ${y - 4}v8M${from} ${y}H${to}`} />;
}

function CountTable({ ratings, words }: { ratings: readonly HistogramRating[]; words: HistogramWords }) {
  return (
    <div className="bm-sr">
      <table>
        <caption>{words.name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rating}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.specialties}</th>
          </tr>
        </thead>
        <tbody>
          {countRatings(ratings).map((line) => (
            <tr key={line.rating}>
              <th scope="row">{line.rating}</th>
              <td>{line.count}</td>
              <td>{line.specialties.map((code) => words.specialtyNames?.[code] ?? code).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
