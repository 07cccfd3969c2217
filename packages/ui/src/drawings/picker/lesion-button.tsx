import type { KeyboardEvent } from 'react';
import { classNames } from '../../class-names';
import type { PlacedMark } from '../place-marks';
import { PlacedLesion } from '../placed-lesion';
import type { SkeletonLesion } from '../skeleton';

export type LesionButtonProps = {
  placed: PlacedMark<SkeletonLesion>;
  r: number;
  selected: boolean;
  onSelect: (id: string) => void;
  /** A second drawing of the same lesion: for the pointer only, so that nobody hears it twice. */
  repeated?: boolean | undefined;
};

export function LesionButton({ placed, r, selected, onSelect, repeated = false }: LesionButtonProps) {
  const { id, name } = placed.lesion;
  function press(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onSelect(id);
  }
  const role = repeated ? { 'aria-hidden': true } : { role: 'button', tabIndex: 0, 'aria-label': name, 'aria-pressed': selected, onKeyDown: press };
  return (
    <g className={classNames('bm-pick-lesion', selected && 'bm-pick-lesion--selected')} data-lesion={id} onClick={() => onSelect(id)} {...role}>
      <title>{name}</title>
      <circle className="bm-pick-ring" cx={placed.mark.x} cy={placed.mark.y} r={r * 1.24} />
      <PlacedLesion placed={placed} r={r} />
    </g>
  );
}
