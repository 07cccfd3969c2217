'use client';
import { Segmented, SelectField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { FieldFrame } from './field-frame';
import type { EntryProps } from './fact-field';
import { useField } from './use-field';

const UNKNOWN = '\u0000unknown';
const OPEN = '';
/** More answers than this do not fit beside each other. */
const MOST_SEGMENTS = 6;
const MOST_LETTERS = 52;

/** One of several answers, "unknown" among them: all in view where they fit, in a list where they do not. */
export function ChoiceEntry({ field, entryKey }: EntryProps) {
  const t = useTranslations('caseForm');
  const parts = useField(field, entryKey);
  const { id, answer, store, disabled } = parts;
  const value = answer.state === 'answered' ? String(answer.value) : answer.state === 'unknown' ? UNKNOWN : OPEN;
  const choose = (chosen: string) => {
    if (chosen === OPEN) store.withdraw(entryKey);
    else store.answer(entryKey, chosen === UNKNOWN ? null : chosen);
  };
  const letters = field.values.reduce((sum, { label }) => sum + label.length, 0);
  const options = [...field.values, { value: UNKNOWN, label: t('unknown'), unknown: true }];
  if (field.values.length > MOST_SEGMENTS || letters > MOST_LETTERS) {
    return (
      <FieldFrame field={field} entryKey={entryKey} parts={parts} own>
        {(words) => (
          <SelectField
            {...words}
            id={id}
            value={value}
            disabled={disabled}
            presence={parts.presence}
            onFocus={parts.onFocus}
            onBlur={parts.onBlur}
            onChange={(event) => choose(event.target.value)}
            options={[{ value: OPEN, label: t('choose') }, ...options]}
          />
        )}
      </FieldFrame>
    );
  }
  return (
    <FieldFrame field={field} entryKey={entryKey} parts={parts} clearable={answer.state !== 'open'}>
      <span onFocus={parts.onFocus} onBlur={parts.onBlur}>
        <Segmented labelledBy={`${id}-label`} options={options} value={value} disabled={disabled} onValueChange={choose} />
      </span>
    </FieldFrame>
  );
}
