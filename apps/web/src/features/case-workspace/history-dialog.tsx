'use client';
import { Button, Icon, SpecialtyCode } from '@bonemet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { useTRPC } from '@/trpc/provider';
import { codeOf } from '../shell/specialties';
import { useDates } from '../shell/use-dates';
import { type EntryKey, entryKey, type EntryValue, splitKey } from './entries/entry';
import { useAnswerWriter } from './fields/write-answer';
import type { EntryStore } from './entries/entry-store';
import { useFormTools } from './form-context';
import type { FormField, FormLesion, Workspace } from './workspace-props';

type Props = {
  readonly workspace: Workspace;
  readonly lesions: readonly FormLesion[];
  /** One entry alone; null for all of them. */
  readonly entry: EntryKey | null;
  /** The recorded answers, also while a sandbox is open; then nothing can be restored. */
  readonly store: EntryStore;
  readonly disabled: boolean;
  readonly onClose: () => void;
};

/** Who answered what and when. An older answer comes back as a new version; nothing is ever taken out of the history. */
export function HistoryDialog({ workspace, lesions, entry, store, disabled, onClose }: Props) {
  const t = useTranslations('caseForm.history');
  const trpc = useTRPC();
  const dates = useDates();
  const specialties = useTranslations('specialty');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { personOf } = useFormTools();
  const write = useAnswerWriter();
  useEffect(() => dialog.current?.showModal(), []);
  const { data, isError } = useQuery(trpc.case.history.queryOptions({ caseId: workspace.id, entry: entry ? splitKey(entry) : null }, { staleTime: 0 }));
  const letters = new Map(lesions.map(({ id, letter }) => [id, letter]));
  const sheet = useSheetLabels();
  const fieldOf = (id: string) => workspace.fields.find((field) => field.id === id);
  const written = (fieldId: string, value: unknown, withdrawn: boolean) => {
    const field: Pick<FormField, 'values' | 'range'> = fieldOf(fieldId) ?? { values: sheet.values, range: null };
    return write(field, { value: value as EntryValue, withdrawn });
  };
  return (
    <dialog ref={dialog} className="dialog dialog--wide" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{t('title')}</h2>
      {isError && <p role="alert">{t('failed')}</p>}
      {data?.length === 0 && <p>{t('empty')}</p>}
      <ol className="history" tabIndex={0} aria-labelledby={titleId}>
        {data?.map(({ lesionId, fieldId, value, version, recordedAt, recordedById, observedOn, withdrawn }) => {
          const person = personOf(recordedById);
          const key = entryKey(lesionId, fieldId);
          const stands = store.get(key).standing?.version === version;
          return (
            <li key={`${key}${version}`}>
              <span className="bm-num bm-sm bm-quiet">{dates.momentOfYear(recordedAt)}</span>
              <span className="history-who bm-sm">
                {person?.specialty && <SpecialtyCode code={codeOf(person.specialty)} name={specialties(person.specialty)} />} {person?.displayName ?? t('somebody')}
              </span>
              <span className="history-what">
                <b>{[lesionId && letters.get(lesionId), sheet.labelOf(fieldId) ?? fieldOf(fieldId)?.label ?? fieldId].filter(Boolean).join(', ')}</b>{' '}
                {written(fieldId, value, withdrawn)}
                {observedOn && <span className="bm-quiet"> {t('measured', { day: dates.dayOfYear(observedOn) })}</span>}
              </span>
              {stands ? (
                <span className="bm-xs bm-quiet">
                  <Icon name="check" size="small" /> {t('stands')}
                </span>
              ) : (
                <Button
                  variant="quiet"
                  disabled={disabled}
                  onClick={() => (withdrawn ? store.withdraw(key) : store.answer(key, value as EntryValue, observedOn?.toISOString().slice(0, 10) ?? null))}
                >
                  {t('restore')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <div className="dialog-actions">
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </div>
    </dialog>
  );
}

function useSheetLabels() {
  const t = useTranslations('caseForm');
  const labels: Readonly<Record<string, string>> = { 'sheet.question': t('sheet.question'), 'sheet.wishes': t('sheet.wishes'), 'sheet.side': t('side.label') };
  const values = (['left', 'right', 'midline', 'unknown'] as const).map((value) => ({ value, label: t(`side.${value}`) }));
  return { labelOf: (id: string) => labels[id], values };
}
