import { useId } from 'react';
import { describedBy, FieldRow, type FieldWords } from './field-row';
import { Segmented, type SegmentedProps } from './segmented';

export type SegmentedFieldProps = FieldWords & Omit<SegmentedProps, 'label' | 'labelledBy' | 'describedBy'> & { id?: string | undefined };

/** A closed question: its label, its answers, its hint, wired together. */
export function SegmentedField({ label, hint, error, why, beside, explanation, missing, layout, id: given, ...group }: SegmentedFieldProps) {
  const generated = useId();
  const id = given ?? generated;
  return (
    <FieldRow labels="group" {...{ id, label, hint, error, why, beside, explanation, missing, layout }}>
      <Segmented {...group} labelledBy={`${id}-label`} describedBy={describedBy(id, { hint, error })} />
    </FieldRow>
  );
}
