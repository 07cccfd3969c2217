'use client';
import { Button, Notice } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';
import { useAct } from '../review/use-act';
import { useRefusalText } from '../shell/use-refusal-text';

/** Ends a task. Each button names its task to those who do not see the line it stands on. */
export function EndTask({ taskId, what }: { readonly taskId: string; readonly what: string }) {
  const t = useTranslations('afterDecision.tasks');
  const trpc = useTRPC();
  const complete = useMutation(trpc.task.complete.mutationOptions());
  const cancel = useMutation(trpc.task.cancel.mutationOptions());
  const refusalText = useRefusalText();
  const { busy, refusal, act } = useAct();
  return (
    <div className="after-task-acts">
      <Button busy={busy} aria-label={t('doneOf', { what })} onClick={() => void act(() => complete.mutateAsync({ taskId }))}>
        {t('done')}
      </Button>
      <Button variant="quiet" disabled={busy} aria-label={t('dropOf', { what })} onClick={() => void act(() => cancel.mutateAsync({ taskId }))}>
        {t('drop')}
      </Button>
      {refusal && <Notice tone="error">{refusalText(refusal)}</Notice>}
    </div>
  );
}
