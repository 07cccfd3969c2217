'use client';
import { useMutation } from '@tanstack/react-query';
import type { InvitationAnswer } from '@bonemet/board';
import { Notice, Segmented } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';

const ANSWERS = ['yes', 'maybe', 'no'] as const;

type Props = { readonly meetingId: string; readonly when: string; readonly answer: InvitationAnswer };

/** Whether I come. It is sent with the press, and may be said anew until the meeting begins. */
export function AnswerChoice({ meetingId, when, answer }: Props) {
  const t = useTranslations('invitation');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const send = useMutation(trpc.invitation.answer.mutationOptions({ onSettled: () => router.refresh() }));
  const shown = send.isPending || send.isSuccess ? send.variables.answer : answer;
  return (
    <div className="answer">
      <span className="bm-sm bm-muted">{t(shown === 'unanswered' ? 'asked' : 'answered')}</span>
      <Segmented
        label={t('label', { when })}
        value={shown}
        options={ANSWERS.map((one) => ({ value: one, label: t(one) }))}
        onValueChange={(value) => send.mutate({ meetingId, answer: value as (typeof ANSWERS)[number] })}
      />
      {send.isError && <Notice tone="error" title={t('refused')}>{refusal(send.error)}</Notice>}
    </div>
  );
}
