'use client';
import { useMutation } from '@tanstack/react-query';
import { IDENTITY_REASONS, type IdentityReason } from '@bonemet/board';
import { Button, DefinitionList, Notice, SelectField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
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
  const [reason, setReason] = useState<IdentityReason>('prepare_meeting');
  const identity = reveal.data;
  const nobody = reveal.isSuccess && identity === null;
  return (
    <>
      <Button icon="lock" onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={() => reveal.reset()}>
        <h2 id={titleId}>{t('title', { pseudonym })}</h2>
        {!identity && <p>{t('audited')}</p>}
        {!identity && !nobody && (
          <SelectField
            label={t('reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value as IdentityReason)}
            options={IDENTITY_REASONS.map((one) => ({ value: one, label: t(`reasons.${one}`) }))}
          />
        )}
        {nobody && <p role="status">{t('none')}</p>}
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
                { term: t('birthDate'), detail: <span className="bm-num">{dates.dayOfYear(new Date(`${identity.birthDate}T12:00:00Z`))}</span> },
                { term: t('recordNumber'), detail: <span className="bm-num">{identity.recordNumber}</span> },
              ]}
            />
            <p className="bm-xs bm-quiet">{t('recorded')}</p>
          </>
        )}
        <div className="dialog-actions">
          {!identity && !nobody && (
            <Button variant="primary" busy={reveal.isPending} onClick={() => reveal.mutate({ caseId, reason })}>
              {t(reveal.isPending ? 'busy' : 'show')}
            </Button>
          )}
          <Button onClick={() => dialog.current?.close()}>{t(identity ? 'hide' : 'cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
