'use client';
import { TextArea, UnknownMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { EntryProps } from './fact-field';
import { FieldFrame } from './field-frame';
import { useField } from './use-field';

type Props = EntryProps & {
  readonly rows?: number;
  readonly placeholder?: string;
  /** Whether "unknown" is an answer here: to a question it is, to the title of a case it is not. */
  readonly mayBeUnknown?: boolean;
  readonly most?: number;
};

/** Words of the patient or the clinician. */
export function TextEntry({ field, entryKey, rows = 3, placeholder, mayBeUnknown = true, most = 2_000 }: Props) {
  const t = useTranslations('caseForm');
  const parts = useField(field, entryKey);
  const { id, answer, store, disabled } = parts;
  return (
    <FieldFrame field={field} entryKey={entryKey} parts={parts} own>
      {(words) => (
        <TextArea
          {...words}
          id={id}
          rows={rows}
          maxLength={most}
          placeholder={placeholder}
          value={answer.state === 'answered' ? String(answer.value) : ''}
          disabled={disabled}
          presence={parts.presence}
          onChange={({ target: { value } }) => (value === '' ? store.withdraw(entryKey) : store.answer(entryKey, value))}
          onFocus={parts.onFocus}
          onBlur={parts.onBlur}
          beside={
            <>
              {mayBeUnknown && (
                <UnknownMark
                  label={t('unknown')}
                  on={answer.state === 'unknown'}
                  disabled={disabled}
                  onClick={() => (answer.state === 'unknown' ? store.withdraw(entryKey) : store.answer(entryKey, null))}
                />
              )}
              {words.beside}
            </>
          }
        />
      )}
    </FieldFrame>
  );
}
