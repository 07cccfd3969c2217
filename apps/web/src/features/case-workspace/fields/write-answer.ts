'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { EntryValue } from '../entries/entry';
import type { FormField } from '../workspace-props';

type Written = { readonly value: EntryValue; readonly withdrawn: boolean };

type Writer = (field: Pick<FormField, 'values' | 'range'>, answer: Written) => string;

const NO_BREAK_SPACE = '\u00a0';

/** Writes an answer as it is read, for lines that compare answers or tell what changed. */
export function useAnswerWriter(): Writer {
  const t = useTranslations('caseForm');
  const format = useFormatter();
  return ({ values, range }, { value, withdrawn }) => {
    const labelOf = (code: string) => values.find((one) => one.value === code)?.label ?? code;
    if (withdrawn) return t('takenBack');
    if (value === null) return t('unknown');
    if (typeof value === 'number') return [format.number(value), range?.unit].filter(Boolean).join(NO_BREAK_SPACE);
    if (typeof value === 'string') return labelOf(value);
    return value.length === 0 ? t('none') : value.map(labelOf).join(', ');
  };
}
