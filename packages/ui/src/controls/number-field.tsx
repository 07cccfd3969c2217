import { useId, type ComponentProps } from 'react';
import { classNames } from '../class-names';
import { specialtyClass, type Specialty } from '../specialty';
import { describedBy, FieldRow, present, type FieldWords } from './field-row';

export type NumberFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'children' | 'type'> & {
  unit?: string | undefined;
  presence?: Specialty | undefined;
  wide?: boolean | undefined;
};

/** A text input with a number pad: a refused entry stays as it was typed, and a decimal comma is let through. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, why, beside, explanation, missing, layout, unit, presence, wide, className, id: given, ...rest } = props;
  const generated = useId();
  const id = given ?? generated;
  const frame = classNames(
    'bm-number',
    wide && 'bm-number--wide',
    present(error) && 'bm-number--error',
    presence && `bm-input--other ${specialtyClass(presence)}`,
  );
  return (
    <FieldRow {...{ id, label, hint, error, why, beside, explanation, missing, layout }}>
      <span className={frame}>
        <input
          inputMode="decimal"
          autoComplete="off"
          {...rest}
          type="text"
          id={id}
          className={classNames('bm-input', className)}
          aria-invalid={present(error) || undefined}
          aria-describedby={describedBy(id, { hint, error }, unit ? `${id}-unit` : undefined)}
        />
        {unit && (
          <span className="bm-number-unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </span>
    </FieldRow>
  );
}
