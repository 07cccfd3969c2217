'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { movedBefore } from '../../shell/order';
import type { CaseDocument } from '../types';

/** What a person does to the documents of a case; the list is asked for again after each. */
export function useChanges(caseId: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const queryKey = trpc.document.list.queryKey({ caseId });
  const refresh = () => client.invalidateQueries({ queryKey });
  const [withdrawn, setWithdrawn] = useState<readonly { readonly id: string; readonly name: string }[]>([]);

  const change = useMutation(trpc.document.change.mutationOptions({ onSuccess: refresh }));
  const move = useMutation(
    trpc.document.move.mutationOptions({
      // The new order shows at once; what the server says of it follows, also when it refused.
      onMutate: async ({ documentId, before }) => {
        await client.cancelQueries({ queryKey });
        client.setQueryData<CaseDocument[]>(queryKey, (list) => list && [...movedBefore(list, documentId, before)]);
      },
      onSettled: refresh,
    }),
  );
  const withdraw = useMutation(trpc.document.withdraw.mutationOptions({ onSuccess: refresh }));

  return {
    refresh,
    change,
    move,
    withdraw,
    withdrawn,
    takeOut: (id: string, name: string) =>
      withdraw.mutate({ documentId: id, withdrawn: true }, { onSuccess: () => setWithdrawn((before) => [...before, { id, name }]) }),
    putBack: (id: string) =>
      withdraw.mutate({ documentId: id, withdrawn: false }, { onSuccess: () => setWithdrawn((before) => before.filter((one) => one.id !== id)) }),
  };
}

export type Changes = ReturnType<typeof useChanges>;
