'use client';
import type { ItemState } from '@bonemet/board';
import { Button, Notice, TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import type { Me } from './types';
import type { Seat } from './use-seat';

type Props = { readonly item: ItemState; readonly me: Me; readonly seat: Seat; /** Not between the close of a round and its reveal. */ readonly mayChange: boolean };

const SHORTEST_REASON = 3;

/** A conflict of interest is declared openly, with its reason, and takes one out of the vote on this case. */
export function ConflictLine({ item, me, seat, mayChange }: Props) {
  const t = useTranslations('live.conflict');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [reason, setReason] = useState('');
  const { agendaItemId } = item;

  async function declare() {
    if (await seat.declareConflict({ agendaItemId, reason })) dialog.current?.close();
  }

  if (item.conflicts.includes(me.membershipId)) {
    return (
      <Notice title={t('declared')}>
        {t('consequence')}{' '}
        <Button variant="quiet" disabled={!mayChange} busy={seat.busy} onClick={() => void seat.withdrawConflict(agendaItemId)}>
          {t('withdraw')}
        </Button>
      </Notice>
    );
  }
  return (
    <div className="live-conflict">
      <Button variant="quiet" disabled={!mayChange} onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title')}</h2>
        <p className="bm-sm bm-muted">{t('explained')}</p>
        <TextArea label={t('reason')} layout="stacked" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        <div className="dialog-actions">
          <Button variant="primary" disabled={reason.trim().length < SHORTEST_REASON} busy={seat.busy} onClick={() => void declare()}>
            {t('declare')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </dialog>
    </div>
  );
}
