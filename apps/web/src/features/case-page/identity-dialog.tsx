'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, DefinitionList, Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { useRefusal } from '../shell/use-refusal';
import { useDates } from '../shell/use-dates';
import { useTRPC } from '@/trpc/provider';

type Props = { readonly caseId: string; readonly pseudonym: string };

/** Says that looking is recorded, then shows who the patient is. Closing it forgets the name again. */
export function IdentityDialog({ caseId, pseudonym }: Props) {
  const t = useTranslations('identity');
  const trpc = useTRPC();
  const dates = useDates();
  const refusal = useRefusal();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const reveal = useMutation(trpc.case.revealIdentity.mutationOptions());
  const identity = reveal.data;
  return (
    <>
      <Button icon="lock" onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={() => reveal.reset()}>
        <h2 id={titleId}>{t('title', { pseudonym })}</h2>
        {!identity && <p>{t('audited')}</p>}
        {reveal.isError && (
          <Notice tone="error" title={t('refused')}>
            {refusal(reveal.error)}
          </Notice>
        )}
        {identity && (
          <>
            <DefinitionList
              layout="rules"
              items={[
                { term: t('familyName'), detail: <b>{identity.familyName}</b> },
                { term: t('givenNames'), detail: <b>{identity.givenNames}</b> },
                { term: t('birthDate'), detail: <span className="bm-num">{dates.dayOfYear(identity.birthDate)}</span> },
                { term: t('recordNumber'), detail: <span className="bm-num">{identity.recordNumber}</span> },
              ]}
            />
            <p className="bm-xs bm-quiet">{t('recorded')}</p>
          </>
        )}
        <div className="dialog-actions">
          {!identity && (
            <Button variant="primary" busy={reveal.isPending} onClick={() => reveal.mutate({ caseId })}>
              {t(reveal.isPending ? 'busy' : 'show')}
            </Button>
          )}
          <Button onClick={() => dialog.current?.close()}>{t(identity ? 'hide' : 'cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
