'use client';
import { NumberField, UnknownMark } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Answer, type Entry, type EntryKey, observedOnOf } from '../entries/entry';
import type { EntryStore } from '../entries/entry-store';
import { type NumberRule, readNumber } from '../entries/read-number';
import type { EntryProps } from './fact-field';
import { FieldFrame } from './field-frame';
import { useField } from './use-field';

/** A number with its unit. What does not fit stays as it was typed, is used nowhere, and is said why. */
export function NumberEntry({ field, entryKey }: EntryProps) {
  const t = useTranslations('caseForm');
  const format = useFormatter();
  const parts = useField(field, entryKey);
  const { id, entry, answer, store, disabled } = parts;
  // What is being typed right now: "7," on its way to "7,5" must not be rewritten as 7.
  const [typing, setTyping] = useState<string | null>(null);
  // The answer that stood when the hand came to the field: it stands again when what is typed cannot be used.
  const [before, setBefore] = useState<Before | null>(null);
  const rule = { min: field.range?.min ?? 0, max: field.range?.max ?? 0, whole: field.type === 'integer' };
  const shown = typing !== null && standsFor(typing, rule, entry, answer) ? typing : (entry.unusable?.typed ?? numberText(answer, format));
  const take = (typed: string) => {
    setTyping(typed);
    const read = readNumber(typed, rule);
    if (read.kind === 'empty') store.withdraw(entryKey);
    else if (read.kind === 'number') store.answer(entryKey, read.value);
    else {
      if (before) putBack(store, entryKey, before);
      store.keepUnusable(entryKey, { typed, fault: read.fault });
    }
  };
  const fault = entry.unusable && readNumber(entry.unusable.typed, rule);
  return (
    <FieldFrame field={field} entryKey={entryKey} parts={parts} own dated>
      {(words) => (
        <NumberField
          {...words}
          id={id}
          value={shown}
          disabled={disabled}
          unit={field.range?.unit}
          presence={parts.presence}
          error={
            fault?.kind === 'unusable' && (
              <>
                {t(`fault.${fault.fault}`, { min: format.number(rule.min), max: format.number(rule.max), unit: field.range?.unit ?? '' })}
                {fault.suggestion !== null && (
                  <>
                    {' '}
                    <button type="button" className="suggestion" onClick={() => (setTyping(null), store.answer(entryKey, fault.suggestion))}>
                      {t('didYouMean', { value: format.number(fault.suggestion) })}
                    </button>
                  </>
                )}
              </>
            )
          }
          beside={
            <>
              <UnknownMark
                label={t('unknown')}
                on={answer.state === 'unknown' && !entry.unusable}
                disabled={disabled}
                onClick={() => (setTyping(null), answer.state === 'unknown' ? store.withdraw(entryKey) : store.answer(entryKey, null))}
              />
              {words.beside}
            </>
          }
          onChange={(event) => take(event.target.value)}
          onFocus={() => (setBefore({ answer, observedOn: observedOnOf(entry) }), parts.onFocus())}
          onBlur={() => (setTyping(null), parts.onBlur())}
        />
      )}
    </FieldFrame>
  );
}

type Before = { readonly answer: Answer; readonly observedOn: string | null };

/** Typing "155" goes through 1 and 15: none of them was meant. */
function putBack(store: EntryStore, key: EntryKey, { answer, observedOn }: Before): void {
  if (answer.state === 'open') store.withdraw(key);
  else store.answer(key, answer.state === 'unknown' ? null : answer.value, observedOn);
}

/** Whether what is being typed is still the answer: somebody else's newer one is shown, also under a resting cursor. */
function standsFor(typed: string, rule: NumberRule, { unusable }: Entry, answer: Answer): boolean {
  const read = readNumber(typed, rule);
  if (read.kind === 'unusable') return unusable?.typed === typed;
  if (read.kind === 'empty') return answer.state === 'open';
  return answer.state === 'answered' && answer.value === read.value;
}

function numberText(answer: Answer, format: ReturnType<typeof useFormatter>): string {
  if (answer.state !== 'answered' || typeof answer.value !== 'number') return '';
  return format.number(answer.value, { useGrouping: false, maximumFractionDigits: 6 });
}
