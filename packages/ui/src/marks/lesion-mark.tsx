import { classNames } from '../class-names';
import { riskClass, type RiskLevel } from './risk';

export type LesionShapeProps = {
  cx: number;
  cy: number;
  r: number;
  level: RiskLevel;
  letter?: string | undefined;
  /** Items of the score are missing: the outline is dashed. */
  incomplete?: boolean | undefined;
};

/** The mark inside a drawing: circle low, lozenge uncertain, triangle high, square without a score. */
export function LesionShape({ cx, cy, r, level, letter, incomplete }: LesionShapeProps) {
  const baseline = level === 'high' ? 0.44 : 0.345;
  return (
    <g
      className={classNames('bm-lesion', riskClass(level))}
      data-level={level}
      strokeWidth={round(r * 0.163)}
      {...(incomplete && { strokeDasharray: `${round(r * 0.345)} ${round(r * 0.218)}` })}
    >
      <Outline {...{ cx, cy, r, level }} />
      {letter && (
        <text className="bm-lesion-letter" x={cx} y={round(cy + r * baseline)} fontSize={round(r * 0.915)}>
          {letter}
        </text>
      )}
    </g>
  );
}

function Outline({ cx, cy, r, level }: { cx: number; cy: number; r: number; level: RiskLevel }) {
  switch (level) {
    case 'low':
      return <circle cx={cx} cy={cy} r={round(r * 0.82)} />;
    case 'uncertain':
      return <path d={`M${cx} ${round(cy - r)}L${round(cx + r)} ${cy}L${cx} ${round(cy + r)}L${round(cx - r)} ${cy}Z`} />;
    case 'high':
      return <path d={`M${cx} ${round(cy - r * 1.05)}L${round(cx + r * 1.05)} ${round(cy + r * 0.74)}H${round(cx - r * 1.05)}Z`} />;
    case 'none': {
      const half = r * 0.737;
      return <rect x={round(cx - half)} y={round(cy - half)} width={round(2 * half)} height={round(2 * half)} rx="2" />;
    }
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export type LesionMarkProps = {
  level: RiskLevel;
  /** Lesions are lettered, never numbered: L3 is a vertebra. */
  letter?: string | undefined;
  incomplete?: boolean | undefined;
  /** Said aloud; without it the mark is decoration beside its words. */
  title?: string | undefined;
  size?: 'small' | 'default' | 'large' | undefined;
};

const PIXELS = { small: 16, default: 26, large: 30 } as const;

export function LesionMark({ level, letter, incomplete, title, size = 'default' }: LesionMarkProps) {
  const accessible = title ? ({ role: 'img', 'aria-label': title } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg className="bm-lesion-mark" width={PIXELS[size]} height={PIXELS[size]} viewBox="-13 -13 26 26" focusable="false" {...accessible}>
      <LesionShape cx={0} cy={level === 'high' ? 1.5 : 0} r={10.5} {...{ level, letter, incomplete }} />
    </svg>
  );
}
