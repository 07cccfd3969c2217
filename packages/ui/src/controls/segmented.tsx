import { useId } from 'react';
import { classNames } from '../class-names';

export type SegmentedOption = {
  value: string;
  label: string;
  /** An answer of its own, set apart by its hatching. */
  unknown?: boolean | undefined;
};

export type SegmentedProps = {
  options: readonly SegmentedOption[];
  /** The group's name, unless labelledBy points at one on the page. */
  label?: string | undefined;
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  name?: string | undefined;
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onValueChange?: ((value: string) => void) | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
};

/** Native radio buttons under the segments, so arrows, forms and assistive software work as they always do. */
export function Segmented(props: SegmentedProps) {
  const { options, label, labelledBy, describedBy, name, value, defaultValue, onValueChange, disabled, className } = props;
  const generated = useId();
  const controlled = value !== undefined;
  return (
    <div className={classNames('bm-segmented', className)} role="radiogroup" aria-label={label} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map((option) => (
        <label key={option.value} className={classNames('bm-segment', option.unknown && 'bm-segment--unknown')}>
          <input
            type="radio"
            name={name ?? generated}
            value={option.value}
            disabled={disabled}
            {...(controlled ? { checked: value === option.value } : { defaultChecked: defaultValue === option.value })}
            {...(onValueChange ? { onChange: () => onValueChange(option.value) } : controlled && { readOnly: true })}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
