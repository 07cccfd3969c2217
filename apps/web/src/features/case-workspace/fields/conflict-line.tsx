'use client';
import { Button, Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { Entry, EntryKey } from '../entries/entry';
import { useFormTools } from '../form-context';
import type { FormField } from '../workspace-props';
import { useAnswerWriter } from './write-answer';

type Props = { readonly field: FormField; readonly entryKey: EntryKey; readonly entry: Entry };

/** Two people answered the same question: both answers stand here until this person chooses. */
export function ConflictLine({ field, entryKey, entry: { conflict, draft } }: Props) {
  const t = useTranslations('caseForm.conflict');
  const { store, personOf } = useFormTools();
  const write = useAnswerWriter();
  if (!conflict || !draft) return null;
  const who = personOf(conflict.by)?.displayName ?? t('somebody');
  return (
    <Notice tone="warn" title={t('title', { who })}>
      <p>{t('both', { theirs: write(field, conflict), mine: write(field, draft) })}</p>
      <p className="conflict-choice">
        <Button onClick={() => store.settle(entryKey, 'theirs')}>{t('theirs')}</Button>
        <Button onClick={() => store.settle(entryKey, 'mine')}>{t('mine')}</Button>
      </p>
    </Notice>
  );
}
