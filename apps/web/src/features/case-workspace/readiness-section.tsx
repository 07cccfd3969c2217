'use client';
import { Button, Icon, Notice, Section } from '@bonemet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import type { SaveState } from './entries/courier';
import { DiscussionChoice } from './discussion-choice';
import { DuplicatesNotice } from './duplicates-notice';
import { useReadinessWords } from './use-readiness-words';
import type { Workspace } from './workspace-props';

type Props = { readonly workspace: Workspace; readonly save: SaveState };

/** What stands between the case and its board, as the server sees it, and the step to "ready". */
export function ReadinessSection({ workspace, save }: Props) {
  const t = useTranslations('caseForm.readiness');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { id: caseId, may } = workspace;
  const [status, setStatus] = useState(workspace.status);
  const { data, refetch } = useQuery(trpc.case.readiness.queryOptions({ caseId }, { staleTime: 0 }));
  const move = useMutation(trpc.case.move.mutationOptions());
  const words = useReadinessWords(workspace.fields);
  const savedAt = save.kind === 'saved' ? save.at : null;
  useEffect(() => {
    if (savedAt !== null) void refetch();
  }, [savedAt, refetch]);
  const go = (command: 'markReady' | 'reopenDraft') =>
    move.mutate({ caseId, command }, { onSuccess: () => setStatus(command === 'markReady' ? 'ready' : 'draft'), onSettled: () => void refetch() });
  return (
    <Section kind="form" id="part-readiness" title={t('title')} note={data && t('answered', { answered: data.completeness.answered, asked: data.completeness.asked })}>
      <DuplicatesNotice caseId={caseId} savedAt={savedAt} />
      {data && (
        <ul className="readiness" aria-live="polite">
          {data.ready && (
            <li>
              <Icon name="check" /> {t('nothing')}
            </li>
          )}
          {data.blockers.map((blocker) => (
            <li key={JSON.stringify(blocker)} className="readiness-blocker">
              <Icon name="missing" /> {words.blocker(blocker)}
            </li>
          ))}
          {data.warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>
              <Icon name={warning.code === 'facts_would_decide' ? 'question' : 'info'} /> {words.warning(warning)}
            </li>
          ))}
          {words.ages(data).map((line) => (
            <li key={line} className="bm-quiet">
              <Icon name="clock" /> {line}
            </li>
          ))}
        </ul>
      )}
      {may.submit && <DiscussionChoice workspace={workspace} status={status} />}
      {may.submit && (status === 'draft' || status === 'ready') && (
        <p className="dialog-actions">
          {status === 'draft' ? (
            <Button variant="primary" icon="check" busy={move.isPending} disabled={data !== undefined && !data.ready} onClick={() => go('markReady')}>
              {t('markReady')}
            </Button>
          ) : (
            <Button busy={move.isPending} onClick={() => go('reopenDraft')}>
              {t('reopenDraft')}
            </Button>
          )}
          <span className="bm-sm bm-muted">{t(status === 'draft' ? (data?.ready ? 'readyTodo' : 'notReady') : 'isReady')}</span>
        </p>
      )}
      {move.isError && <Notice tone="error" title={refusal(move.error)} />}
    </Section>
  );
}
