'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';
import { MeetingForm } from './meeting-form';
import type { MeetingTimes } from './types';

type Props = { readonly first: MeetingTimes; readonly boards: readonly { readonly id: string; readonly name: string }[] };

/** Plans a meeting and goes on to its agenda. */
export function NewMeeting({ first, boards }: Props) {
  const t = useTranslations('agenda.meeting');
  const trpc = useTRPC();
  const router = useRouter();
  const plan = useMutation(trpc.meeting.plan.mutationOptions({ onSuccess: ({ meetingId }) => router.push(`/meetings/${meetingId}/agenda`) }));
  return (
    <MeetingForm
      first={first}
      boards={boards}
      submit={t(plan.isPending ? 'planning' : 'plan')}
      busy={plan.isPending || plan.isSuccess}
      error={plan.error}
      onSend={(when, boardId) => plan.mutate({ boardId, ...when })}
    />
  );
}
