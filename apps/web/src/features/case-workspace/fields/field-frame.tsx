'use client';
import { FieldRow, type FieldWords, Icon } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EntryKey } from '../entries/entry';
import type { FormField } from '../workspace-props';
import { ObservedOn } from './observed-on';
import type { FieldParts } from './use-field';

type Words = Pick<FieldWords, 'label' | 'why' | 'missing' | 'layout' | 'beside' | 'explanation'>;

type Props = {
  readonly field: FormField;
  readonly entryKey: EntryKey;
  readonly parts: FieldParts;
  /** The control draws its own row and is given the words for it. */
  readonly own?: boolean;
  /** Laboratory values: the day of the blood sample is asked beside the value. */
  readonly dated?: boolean;
  /** An answer is there that no control of the row can take back. */
  readonly clearable?: boolean;
  readonly children: ReactNode | ((words: Words) => ReactNode);
};

const LABORATORY = 'labs';

/** A row of the form: what is asked and why, the control, who else is there, and a conflict if there is one. */
export function FieldFrame({ field, entryKey, parts, own, dated, clearable, children }: Props) {
  const t = useTranslations('caseForm');
  const beside = (
    <>
      {clearable && !parts.disabled && (
        <button type="button" className="clear" aria-label={t('clear', { field: field.label })} onClick={() => parts.store.withdraw(entryKey)}>
          <Icon name="close" size="small" />
        </button>
      )}
      {dated && field.group === LABORATORY && parts.answer.state === 'answered' && <ObservedOn field={field} entryKey={entryKey} parts={parts} />}
      {parts.tag}
    </>
  );
  const words: Words = { label: field.label, why: parts.why, missing: parts.missing, layout: 'row', beside, explanation: parts.conflict };
  if (own && typeof children === 'function') return children(words);
  return (
    <FieldRow labels="group" id={parts.id} {...words}>
      {typeof children === 'function' ? children(words) : children}
    </FieldRow>
  );
}
