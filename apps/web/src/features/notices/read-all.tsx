'use client';
import { Button } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';

/** Everything on this page has been seen. */
export function ReadAll() {
  const t = useTranslations('notices');
  const trpc = useTRPC();
  const router = useRouter();
  const read = useMutation(trpc.notice.read.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Button icon="check" busy={read.isPending} onClick={() => read.mutate({ noticeIds: null })}>
      {t('allRead')}
    </Button>
  );
}
