'use client';
import { CheckChip, UnknownMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { EntryProps } from './fact-field';
import { FieldFrame } from './field-frame';
import { useField } from './use-field';

/** Any number of answers. "None of these" is an answer of its own, and so is "unknown". */
export function SeveralEntry({ field, entryKey }: EntryProps) {
  const t = useTranslations('caseForm');
  const parts = useField(field, entryKey);
  const { id, answer, store, disabled } = parts;
  const chosen = answer.state === 'answered' && Array.isArray(answer.value) ? (answer.value as readonly string[]) : [];
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    if (next.length === 0) return store.withdraw(entryKey);
    // In the order of the catalogue, so that the same answers are the same value.
    store.answer(entryKey, field.values.map((one) => one.value).filter((one) => next.includes(one)));
  };
  const saysNone = answer.state === 'answered' && chosen.length === 0;
  // Where the catalogue has a word for "none", ours would be a second one.
  const offersNone = !field.values.some(({ value }) => value === 'none');
  return (
    <FieldFrame field={field} entryKey={entryKey} parts={parts}>
      <span className="chips" role="group" aria-labelledby={`${id}-label`} onFocus={parts.onFocus} onBlur={parts.onBlur}>
        {field.values.map(({ value, label }) => (
          <CheckChip key={value} label={label} checked={chosen.includes(value)} disabled={disabled} onChange={() => toggle(value)} />
        ))}
        {offersNone && (
          <CheckChip label={t('none')} checked={saysNone} disabled={disabled} onChange={() => (saysNone ? store.withdraw(entryKey) : store.answer(entryKey, []))} />
        )}
        <UnknownMark
          label={t('unknown')}
          on={answer.state === 'unknown'}
          disabled={disabled}
          onClick={() => (answer.state === 'unknown' ? store.withdraw(entryKey) : store.answer(entryKey, null))}
        />
      </span>
    </FieldFrame>
  );
}
