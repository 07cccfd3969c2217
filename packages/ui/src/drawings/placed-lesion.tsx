import { classNames } from '../class-names';
import { LesionShape } from '../marks/lesion-mark';
import { riskClass, type RiskLevel } from '../marks/risk';
import type { PlacedMark } from './place-marks';

type Marked = { letter: string; level: RiskLevel; incomplete?: boolean | undefined };

/** Dot on the bone, lead, lettered mark beside it. Two open dots where the side is not known. */
export function PlacedLesion({ placed: { lesion, mark, points }, r = 16.5 }: { placed: PlacedMark<Marked>; r?: number }) {
  const edge = mark.x - Math.sign(mark.x - (points[0]?.x ?? 0)) * (r + 0.5);
  return (
    <>
      {points.map((point) => (
        <path key={`lead-${point.x}`} className="bm-skeleton-lead" strokeWidth={round(r * 0.055)} d={`M${point.x} ${point.y}L${round(edge)} ${mark.y}`} />
      ))}
      {points.map((point) => (
        <circle
          key={point.x}
          className={classNames('bm-skeleton-dot', riskClass(lesion.level), points.length > 1 && 'bm-skeleton-dot--open')}
          cx={point.x}
          cy={point.y}
          r={round(r * 0.255)}
          strokeWidth={round(r * (points.length > 1 ? 0.1 : 0.073))}
        />
      ))}
      <LesionShape cx={mark.x} cy={mark.y} r={r} level={lesion.level} letter={lesion.letter} incomplete={lesion.incomplete} />
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
