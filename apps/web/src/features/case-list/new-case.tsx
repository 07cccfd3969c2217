'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';

type Props = { readonly boards: readonly { readonly id: string; readonly name: string }[] };

/** Begins a case on a board and leads to its form. */
export function NewCase({ boards }: Props) {
  const t = useTranslations('caseList.new');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [boardId, choose] = useState(boards[0]?.id ?? '');
  const create = useMutation(trpc.case.create.mutationOptions({ onSuccess: ({ caseId }) => router.push(`/cases/${caseId}/edit`) }));
  if (boards.length === 0) return null;
  return (
    <span className="new-case">
      {boards.length > 1 && (
        <select className="bm-input" aria-label={t('board')} value={boardId} onChange={(event) => choose(event.target.value)}>
          {boards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <Button variant="primary" icon="plus" busy={create.isPending || create.isSuccess} onClick={() => create.mutate({ boardId })}>
        {t('begin')}
      </Button>
      <span role="status" className="new-case-refusal">
        {create.isError && refusal(create.error)}
      </span>
    </span>
  );
}
