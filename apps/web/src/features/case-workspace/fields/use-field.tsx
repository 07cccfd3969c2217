'use client';
import { Icon, PresenceTag, type Specialty } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { anchorOf } from '../../case-page/anchor';
import { type Answer, answerOf, type Entry, type EntryKey } from '../entries/entry';
import type { EntryStore } from '../entries/entry-store';
import { useEntry, useFormTools, useHolder } from '../form-context';
import type { FormField } from '../workspace-props';
import { ConflictLine } from './conflict-line';

/** What a field of any kind draws itself from. */
export type FieldParts = {
  readonly id: string;
  readonly entry: Entry;
  readonly answer: Answer;
  readonly store: EntryStore;
  readonly disabled: boolean;
  readonly presence: Specialty | undefined;
  readonly missing: boolean;
  readonly why: ReactNode;
  readonly tag: ReactNode;
  readonly conflict: ReactNode;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

export function useField(field: FormField, key: EntryKey): FieldParts {
  const tools = useFormTools();
  const entry = useEntry(key);
  const holder = useHolder(key);
  const t = useTranslations('caseForm');
  const answer = answerOf(entry);
  return {
    id: anchorOf(field.id),
    entry,
    answer,
    store: tools.store,
    disabled: tools.disabled,
    presence: holder?.specialty,
    missing: answer.state === 'open' && !entry.unusable,
    why: (
      <button type="button" className="why" aria-label={t('why', { field: field.label })} onClick={() => tools.openWhy(field.id)}>
        <Icon name="info" size="small" />
      </button>
    ),
    tag: holder && (holder.specialty ? <PresenceTag specialty={holder.specialty}>{t('typing')}</PresenceTag> : <span className="bm-xs">{t('typing')}</span>),
    conflict: entry.conflict && <ConflictLine field={field} entryKey={key} entry={entry} />,
    onFocus: () => tools.hold(key),
    onBlur: () => tools.hold(null),
  };
}
