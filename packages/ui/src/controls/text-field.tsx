import { useId, type ComponentProps } from 'react';
import { classNames } from '../class-names';
import { specialtyClass, type Specialty } from '../specialty';
import { describedBy, FieldRow, present, type FieldWords } from './field-row';

export type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'children'> & {
  /** Somebody of this specialty is in the field. */
  presence?: Specialty | undefined;
};

export function TextField(props: TextFieldProps) {
  const { label, hint, error, why, beside, explanation, missing, layout, presence, className, id: given, ...rest } = props;
  const generated = useId();
  const id = given ?? generated;
  return (
    <FieldRow {...{ id, label, hint, error, why, beside, explanation, missing, layout }}>
      <input
        type="text"
        {...rest}
        id={id}
        className={classNames('bm-input', presence && `bm-input--other ${specialtyClass(presence)}`, className)}
        aria-invalid={present(error) || undefined}
        aria-describedby={describedBy(id, { hint, error }, rest['aria-describedby'])}
      />
    </FieldRow>
  );
}

export type TextAreaProps = FieldWords & Omit<ComponentProps<'textarea'>, 'children'> & { presence?: Specialty | undefined };

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, why, beside, explanation, missing, layout, presence, className, id: given, ...rest } = props;
  const generated = useId();
  const id = given ?? generated;
  return (
    <FieldRow {...{ id, label, hint, error, why, beside, explanation, missing, layout }}>
      <textarea
        rows={3}
        {...rest}
        id={id}
        className={classNames('bm-input bm-input--area', presence && `bm-input--other ${specialtyClass(presence)}`, className)}
        aria-invalid={present(error) || undefined}
        aria-describedby={describedBy(id, { hint, error }, rest['aria-describedby'])}
      />
    </FieldRow>
  );
}
