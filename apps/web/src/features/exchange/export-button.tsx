'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import { saveFile } from './save-file';

/** Hands the case out as a file that `/cases/import` takes back. That it left is recorded. */
export function ExportButton({ caseId }: { readonly caseId: string }) {
  const t = useTranslations('exchange.export');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const leave = useMutation(trpc.case.exportFile.mutationOptions({ onSuccess: ({ fileName, text }) => saveFile(fileName, 'application/json', text) }));
  return (
    <>
      <Button icon="download" busy={leave.isPending} onClick={() => leave.mutate({ caseId })}>
        {t('action')}
      </Button>
      <span role="status" className={leave.isError ? 'bm-sm' : 'bm-sr'}>
        {leave.isError && refusal(leave.error)}
        {leave.isSuccess && t('done')}
      </span>
    </>
  );
}
