'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice, SelectField } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';

type Props = { readonly meetingId: string; readonly people: readonly { readonly value: string; readonly label: string }[]; /** Everybody who counts for the quorum, as long as nobody was asked. */ readonly physicians: readonly string[] };

/** Asks somebody to come who was not asked yet. */
export function InviteMore({ meetingId, people, physicians }: Props) {
  const t = useTranslations('agenda.attendance');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [chosen, setChosen] = useState('');
  const asked = () => {
    setChosen('');
    router.refresh();
  };
  const send = useMutation(trpc.invitation.send.mutationOptions({ onSuccess: asked }));
  return (
    <div className="invite-more">
      <SelectField label={t('more')} value={chosen} options={[{ value: '', label: t('choose') }, ...people]} onChange={(event) => setChosen(event.target.value)} />
      <Button busy={send.isPending} disabled={chosen === ''} onClick={() => send.mutate({ meetingId, membershipIds: [chosen] })}>{t('invite')}</Button>
      {physicians.length > 0 && <Button busy={send.isPending} onClick={() => send.mutate({ meetingId, membershipIds: [...physicians] })}>{t('inviteAll', { count: physicians.length })}</Button>}
      {send.isError && <Notice tone="error" title={t('refused')}>{refusal(send.error)}</Notice>}
    </div>
  );
}
