import { useId, type ComponentProps } from 'react';
import { classNames } from '../class-names';
import { specialtyClass, type Specialty } from '../specialty';
import { describedBy, FieldRow, present, type FieldWords } from './field-row';

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined };

export type SelectFieldProps = FieldWords & Omit<ComponentProps<'select'>, 'children'> & {
  options: readonly SelectOption[];
  presence?: Specialty | undefined;
};

export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, why, beside, explanation, missing, layout, options, presence, className, id: given, ...rest } = props;
  const generated = useId();
  const id = given ?? generated;
  return (
    <FieldRow {...{ id, label, hint, error, why, beside, explanation, missing, layout }}>
      <select
        {...rest}
        id={id}
        className={classNames('bm-input', presence && `bm-input--other ${specialtyClass(presence)}`, className)}
        aria-invalid={present(error) || undefined}
        aria-describedby={describedBy(id, { hint, error }, rest['aria-describedby'])}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
