'use client';
import { useTranslations } from 'next-intl';
import type { EntryKey } from '../entries/entry';
import { observedOnOf } from '../entries/entry';
import type { FormField } from '../workspace-props';
import type { FieldParts } from './use-field';

type Props = { readonly field: FormField; readonly entryKey: EntryKey; readonly parts: FieldParts };

const today = () => new Date().toISOString().slice(0, 10);

/** The day of a measurement. Nothing is assumed: a value that was typed today may be a month old. */
export function ObservedOn({ field, entryKey, parts: { entry, answer, store, disabled, onFocus, onBlur } }: Props) {
  const t = useTranslations('caseForm');
  if (answer.state !== 'answered') return null;
  const { value } = answer;
  return (
    <label className="observed">
      <span className="bm-xs bm-quiet">{t('observedOn')}</span>
      <input
        type="date"
        className="bm-input"
        aria-label={t('observedOnOf', { field: field.label })}
        max={today()}
        value={observedOnOf(entry) ?? ''}
        disabled={disabled}
        onFocus={onFocus}
        onBlur={onBlur}
        onChange={(event) => {
          const day = event.target.value;
          if (day === '' || (event.target.validity.valid && day <= today())) store.answer(entryKey, value, day || null);
        }}
      />
    </label>
  );
}
