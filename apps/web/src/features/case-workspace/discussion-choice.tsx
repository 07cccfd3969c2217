'use client';
import { Button, Segmented, TextField } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import type { Workspace } from './workspace-props';

type Props = { readonly workspace: Workspace; readonly status: Workspace['status'] };

const OPEN: readonly string[] = ['draft', 'needs_data', 'ready'];

/** Whether the board talks about the case, or only lists it under a protocol. */
export function DiscussionChoice({ workspace, status }: Props) {
  const t = useTranslations('caseForm.discussion');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [discussion, setDiscussion] = useState(workspace.discussion);
  const [name, setName] = useState(workspace.protocolName ?? '');
  const choose = useMutation(trpc.case.chooseDiscussion.mutationOptions());
  const disabled = !OPEN.includes(status);
  const send = (next: typeof discussion, protocol: string) =>
    choose.mutate({ caseId: workspace.id, discussion: next, protocolName: next === 'protocol' ? protocol.trim() : null });
  return (
    <div className="discussion">
      <span id="discussion-label" className="bm-sm">
        {t('label')}
      </span>
      <Segmented
        labelledBy="discussion-label"
        value={discussion}
        disabled={disabled}
        options={(['board', 'protocol'] as const).map((value) => ({ value, label: t(value) }))}
        onValueChange={(value) => {
          const next = value as typeof discussion;
          setDiscussion(next);
          if (next === 'board') send(next, '');
        }}
      />
      {discussion === 'protocol' && (
        <TextField
          label={t('name')}
          hint={t('hint')}
          maxLength={120}
          value={name}
          disabled={disabled}
          onChange={(event) => setName(event.target.value)}
          beside={
            <Button busy={choose.isPending} disabled={disabled || name.trim() === ''} onClick={() => send('protocol', name)}>
              {t('save')}
            </Button>
          }
        />
      )}
      <span role="status" className="bm-sm bm-muted">
        {choose.isSuccess ? t('saved') : choose.isError ? refusal(choose.error) : ''}
      </span>
    </div>
  );
}
