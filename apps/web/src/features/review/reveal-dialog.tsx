'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';
import { ActDialog } from './act-dialog';

/** The chair opens the opinions to everybody; asked once more, because it is final. */
export function RevealDialog({ caseId, pseudonym }: { readonly caseId: string; readonly pseudonym: string }) {
  const t = useTranslations('review.reveal');
  const trpc = useTRPC();
  const reveal = useMutation(trpc.opinion.reveal.mutationOptions());
  return (
    <ActDialog
      icon="eye"
      words={{ open: t('open'), title: t('title', { pseudonym }), submit: t('confirm'), busy: t('busy'), cancel: t('cancel'), refused: t('refused') }}
      send={() => reveal.mutateAsync({ caseId })}
    >
      <p>{t('text')}</p>
    </ActDialog>
  );
}
