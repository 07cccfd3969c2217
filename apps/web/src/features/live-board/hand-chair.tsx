'use client';
import type { MeetingState } from '@bonemet/board';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { LiveMeeting } from './types';
import type { Lead } from './use-lead';

type Props = { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly lead: Lead };

/** Hands the lead to somebody in the room who may lead. */
export function HandChair({ meeting, state, lead }: Props) {
  const t = useTranslations('chair.hand');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const others = Object.values(state.attendees).flatMap(({ membershipId, present, mayLead }) => {
    const member = meeting.members.find(({ id }) => id === membershipId);
    return member && present && mayLead && membershipId !== meeting.me.membershipId ? [member] : [];
  });
  if (others.length === 0) return null;
  async function handTo(membershipId: string) {
    await lead.handChair(membershipId);
    dialog.current?.close();
  }
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{t('open')}</Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title')}</h2>
        <p className="bm-sm bm-muted">{t('explained')}</p>
        <div className="chair-else">
          {others.map(({ id, name }) => (
            <Button key={id} busy={lead.busy} onClick={() => void handTo(id)}>
              {name}
            </Button>
          ))}
        </div>
        <div className="dialog-actions">
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
