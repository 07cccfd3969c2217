import { classNames } from '../class-names';
import { riskClass, type RiskLevel } from './risk';

export type ScoreBand = { from: number; to: number; label: string };

export type ScoreRangeProps = {
  /** SINS 0 to 18, Mirels 4 to 12. */
  min: number;
  max: number;
  /** Equal for a complete score. */
  low: number;
  high: number;
  level: RiskLevel;
  incomplete?: boolean | undefined;
  bands: readonly ScoreBand[];
  /** "14 to 18 on a scale from 0 to 18" */
  label: string;
  className?: string | undefined;
};

const WIDTH = 392;

/** A score on its whole scale, every number printed: a category shows only where the whole range falls in it. */
export function ScoreRange({ min, max, low, high, level, incomplete, bands, label, className }: ScoreRangeProps) {
  const cell = WIDTH / (max - min + 1);
  const left = (value: number) => (value - min) * cell;
  const ticks = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <svg className={classNames('bm-score-range', riskClass(level), className)} viewBox={`0 0 ${WIDTH} 50`} role="img" aria-label={label} focusable="false">
      {bands.map((band) => (
        <g key={band.from}>
          <rect className="bm-score-band" x={round(left(band.from))} y="14" width={round((band.to - band.from + 1) * cell - 1)} height="16" rx="2" />
          <text className="bm-score-band-label" x={round(left(band.from) + 1.5)} y="46">
            {band.label}
          </text>
        </g>
      ))}
      <rect
        className="bm-score-span"
        x={round(left(low) + 0.8)}
        y="11"
        width={round((high - low + 1) * cell - 1.6)}
        height="22"
        rx="4"
        {...(incomplete && { strokeDasharray: '4 3' })}
      />
      {ticks.map((tick) => (
        <text key={tick} className={classNames('bm-score-tick', tick >= low && tick <= high && 'bm-score-tick--in')} x={round(left(tick) + cell / 2)} y="26.4">
          {tick}
        </text>
      ))}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
