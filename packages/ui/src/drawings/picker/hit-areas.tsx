import { classNames } from '../../class-names';
import { targetKey, type AreaTarget, type PickArea } from './areas';
import { boxOf, toPath, toSoftPath } from './polygon';

export type HitAreasProps = {
  areas: readonly PickArea[];
  /** The target the pointer or the list stands on. */
  lit: AreaTarget | null;
  /** Parts of a picture that is already enlarged are outlined at rest. */
  outlined: boolean;
  disabled: boolean;
  onLight: (target: AreaTarget | null) => void;
  onHit: (target: AreaTarget) => void;
};

/**
 * The areas are hidden from assistive software, and no Tab key stops on them: some thirty unnamed
 * spots per picture, twice, would be slower to hear than the combobox beside the drawing, which
 * offers every one of them by name. Whatever the combobox stands on is outlined here, so that
 * a person who uses the keyboard sees the same as one who uses a pointer.
 */
export function HitAreas({ areas, lit, outlined, disabled, onLight, onHit }: HitAreasProps) {
  const litKey = lit && targetKey(lit);
  return (
    <g aria-hidden="true">
      {areas.map((area) => {
        const still = disabled && area.target.kind === 'place';
        return (
          <g key={area.key}>
            {area.bracket && <Bracket area={area} />}
            <path
              className={classNames(
                'bm-pick-area',
                outlined && 'bm-pick-area--outlined',
                area.target.kind === 'region' && 'bm-pick-area--larger',
                still && 'bm-pick-area--still',
              )}
              d={toPath(area.corners)}
              data-area={area.key}
              {...(!still && { onClick: () => onHit(area.target) })}
              onPointerEnter={(event) => event.pointerType !== 'touch' && onLight(area.target)}
              onPointerLeave={() => onLight(null)}
            />
          </g>
        );
      })}
      {areas.filter(({ key }) => key === litKey).map((area) => (
        <path key="lit" className="bm-pick-lit" d={toSoftPath(area.corners)} />
      ))}
    </g>
  );
}

/** Spans the segments of which none is stated. */
function Bracket({ area }: { area: PickArea }) {
  const { left, right, top, bottom } = boxOf(area.corners);
  const inner = Math.abs(left) < Math.abs(right) ? left : right;
  const step = Math.sign(inner) * 4;
  const stem = inner + step + Math.sign(inner);
  return <path className="bm-pick-bracket" d={`M${stem - step} ${top + 3}H${stem}V${bottom - 3}H${stem - step}M${stem} ${(top + bottom) / 2}h${step / 2}`} />;
}
