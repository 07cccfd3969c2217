import { classNames } from '../class-names';
import { riskClass, type RiskLevel } from '../marks/risk';
import { SPINE_SEGMENTS, type SpineSegment } from './geometry/spine-segments';
import { spread } from './place-marks';

export type SpineScore = {
  /** C1 to S5. */
  vertebra: string;
  low: number;
  high: number;
  level: RiskLevel;
  incomplete?: boolean | undefined;
  /** "14–18" as printed. */
  text: string;
};

export type SpineColumnProps = {
  scores: readonly SpineScore[];
  /** Names the drawing and says its scores. */
  name: string;
  /** The three bands: word above, range below. */
  bands: readonly [SpineBand, SpineBand, SpineBand];
  className?: string | undefined;
};

export type SpineBand = { label: string; range: string };

const SCALE = { x: 130, unit: 8.4 };
const BAND_STARTS = [0, 7, 13, 19] as const;
const BAND_REGIONS = ['high', 'mid', 'low'] as const;

/** The engine's location points are drawn as a bar beside each level; scores are never summed. */
export function SpineColumn({ scores, name, bands, className }: SpineColumnProps) {
  const marked = new Map(scores.map((score) => [score.vertebra.toUpperCase(), score]));
  const labelled = new Set(['S1', 'S5']);
  return (
    <svg className={classNames('bm-spine', className)} viewBox="0 -20 292 500" role="img" aria-label={name} focusable="false">
      {bands.map((band, index) => (
        <Band key={band.label} band={band} index={index} />
      ))}
      {SPINE_SEGMENTS.map((segment) => (
        <Segment
          key={segment.level}
          segment={segment}
          score={marked.get(segment.level)}
          named={!segment.level.startsWith('S') || labelled.has(segment.level) || marked.has(segment.level)}
        />
      ))}
      <Scores scores={scores} />
    </svg>
  );
}

function Band({ band, index }: { band: SpineBand; index: number }) {
  const from = position(BAND_STARTS[index] ?? 0);
  const to = position(BAND_STARTS[index + 1] ?? 19);
  return (
    <>
      <rect className={`bm-region-${BAND_REGIONS[index]}`} x={from} y="0" width={round(to - from - 1.5)} height="466" />
      <text className="bm-spine-band" x={from + 2} y="-6">
        {band.label}
      </text>
      <text className="bm-spine-band" x={from + 2} y="477">
        {band.range}
      </text>
    </>
  );
}

function Segment({ segment, score, named }: { segment: SpineSegment; score: SpineScore | undefined; named: boolean }) {
  const bar = segment.location === 0 ? 1.2 : 0.6 + segment.location * 2.4;
  return (
    <>
      <g
        className={classNames('bm-vertebra', score && `bm-vertebra--marked ${riskClass(score.level)}`)}
        transform={`translate(${segment.x} ${segment.y}) rotate(${segment.tilt})`}
      >
        {segment.process && <path className="bm-bone bm-bone--far" d={segment.process} />}
        {segment.extra && <path className="bm-bone" d={segment.extra} />}
        <path className="bm-bone bm-vertebra-body" d={segment.body} />
      </g>
      <rect
        className={classNames('bm-spine-location', segment.location === 3 && 'bm-spine-location--junction')}
        x="27"
        y={round(segment.y - segment.height / 2)}
        width={bar}
        height={segment.height}
        rx="1"
      />
      {named && (
        <text className={classNames('bm-spine-level', score && 'bm-spine-level--marked')} x="22" y={round(segment.y + 3.4)}>
          {segment.level}
        </text>
      )}
    </>
  );
}

function Scores({ scores }: { scores: readonly SpineScore[] }) {
  const placed = scores
    .map((score) => ({ score, segment: SPINE_SEGMENTS.find((segment) => segment.level === score.vertebra.toUpperCase()) }))
    .filter((one): one is { score: SpineScore; segment: SpineSegment } => one.segment !== undefined)
    .sort((a, b) => a.segment.y - b.segment.y);
  const heights = spread(placed.map((one) => one.segment.y), 18, 456);
  return placed.map((one, index) => <Score key={one.segment.level} score={one.score} segment={one.segment} y={heights[index] ?? one.segment.y} />);
}

function Score({ score, segment, y }: { score: SpineScore; segment: SpineSegment; y: number }) {
  const x = position(score.low);
  const width = round((score.high - score.low + 1) * SCALE.unit - 1.5);
  const inside = width >= 34;
  const end = round(x - 3);
  const lead = y === segment.y ? `H${end}` : `L${SCALE.x - 4} ${round(y)}H${end}`;
  return (
    <g className={classNames('bm-spine-score', riskClass(score.level))}>
      <path className="bm-spine-lead" d={`M${round(segment.x + 37)} ${segment.y}${lead}`} />
      <rect x={x} y={round(y - 8)} width={width} height="16" rx="3.5" {...(score.incomplete && { strokeDasharray: '4 3' })} />
      <text
        className={classNames('bm-spine-number', inside && 'bm-spine-number--inside')}
        x={round(inside ? x + width / 2 : x + width + 6)}
        y={round(y + 4.2)}
      >
        {score.text}
      </text>
    </g>
  );
}

function position(value: number): number {
  return round(SCALE.x + value * SCALE.unit);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
