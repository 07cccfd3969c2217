'use client';
import { entryOf, type MeetingState } from '@bonemet/board';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { LiveMeeting } from './types';
import type { Lead } from './use-lead';

type Props = { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly lead: Lead };

/** Ends the meeting before everything is decided: what is open comes back, and whoever presses knows how much that is. */
export function CloseMeeting({ meeting, state, lead }: Props) {
  const t = useTranslations('chair.early');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const open = meeting.agenda.filter(({ id }) => !['signed', 'needs_data'].includes(entryOf(state.items, id)?.stage ?? 'waiting'));

  async function close() {
    await lead.closeMeeting();
    dialog.current?.close();
  }

  return (
    <div>
      <Button variant="quiet" onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title')}</h2>
        <p className="bm-sm bm-muted">{t('explained', { count: open.length })}</p>
        <div className="dialog-actions">
          <Button variant="primary" busy={lead.busy} onClick={() => void close()}>
            {t('close')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </dialog>
    </div>
  );
}
