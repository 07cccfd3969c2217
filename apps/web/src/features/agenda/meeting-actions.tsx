'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import { MeetingForm } from './meeting-form';
import type { MeetingTimes } from './types';

type Props = { readonly meetingId: string; readonly times: MeetingTimes };

/** Changes when and where a meeting is, or calls it off. */
export function MeetingActions({ meetingId, times }: Props) {
  const t = useTranslations('agenda.meeting');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const changing = useRef<HTMLDialogElement>(null);
  const cancelling = useRef<HTMLDialogElement>(null);
  const change = useMutation(trpc.meeting.change.mutationOptions());
  const cancel = useMutation(trpc.meeting.cancel.mutationOptions());
  function done(dialog: HTMLDialogElement | null) {
    dialog?.close();
    router.refresh();
  }
  return (
    <>
      <Button icon="edit" onClick={() => changing.current?.showModal()}>{t('change')}</Button>
      <Button variant="quiet" icon="close" onClick={() => cancelling.current?.showModal()}>{t('cancel')}</Button>
      <dialog ref={changing} className="dialog" aria-label={t('change')} onClose={() => change.reset()}>
        <h2>{t('change')}</h2>
        <p className="bm-sm bm-muted">{t('changeNote')}</p>
        <MeetingForm first={times} submit={t(change.isPending ? 'saving' : 'save')} busy={change.isPending} error={change.error} onSend={(when) => change.mutate({ meetingId, ...when }, { onSuccess: () => done(changing.current) })}>
          <Button onClick={() => changing.current?.close()}>{t('keep')}</Button>
        </MeetingForm>
      </dialog>
      <dialog ref={cancelling} className="dialog" aria-label={t('cancelTitle')} onClose={() => cancel.reset()}>
        <h2>{t('cancelTitle')}</h2>
        <p>{t('cancelNote')}</p>
        {cancel.isError && <Notice tone="error" title={t('refused')}>{refusal(cancel.error)}</Notice>}
        <div className="dialog-actions">
          <Button variant="primary" busy={cancel.isPending} onClick={() => cancel.mutate({ meetingId }, { onSuccess: () => done(cancelling.current) })}>{t(cancel.isPending ? 'cancelling' : 'cancelNow')}</Button>
          <Button onClick={() => cancelling.current?.close()}>{t('keep')}</Button>
        </div>
      </dialog>
    </>
  );
}
