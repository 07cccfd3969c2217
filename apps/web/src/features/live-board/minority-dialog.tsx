'use client';
import type { RecordedMinority } from '@bonemet/board';
import { Button, TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import type { Seat } from './use-seat';

type Props = { readonly agendaItemId: string; readonly seat: Seat; readonly mine: RecordedMinority | null };

const SHORTEST = 3;

/** A minority opinion is recorded with its reason, in the name of one's specialty. */
export function MinorityDialog({ agendaItemId, seat, mine }: Props) {
  const t = useTranslations('live.minority');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [opinion, setOpinion] = useState(mine?.opinion ?? '');
  const [reason, setReason] = useState(mine?.reason ?? '');
  const isWhole = [opinion, reason].every((text) => text.trim().length >= SHORTEST);

  async function record() {
    if (await seat.recordMinority({ agendaItemId, opinion, reason })) dialog.current?.close();
  }

  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{t(mine ? 'change' : 'open')}</Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title')}</h2>
        <p className="bm-sm bm-muted">{t('explained')}</p>
        <TextArea label={t('opinion')} layout="stacked" maxLength={2000} value={opinion} onChange={(event) => setOpinion(event.target.value)} />
        <TextArea label={t('reason')} layout="stacked" maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
        <div className="dialog-actions">
          <Button variant="primary" disabled={!isWhole} busy={seat.busy} onClick={() => void record()}>
            {t('record')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
