'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';

type Props = {
  readonly caseId: string;
  readonly command: 'markReady' | 'reopenDraft' | 'dataReceived';
  readonly label: string;
  /** The label with the name of the case, for those who hear the buttons without the cards. */
  readonly name: string;
  /** Something keeps the case back; what it is stands on the card above. */
  readonly blocked?: boolean;
};

/** Moves a case one state on or back; a refusal stands under the button. */
export function MoveCase({ caseId, command, label, name, blocked = false }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [redrawing, redraw] = useTransition();
  const move = useMutation(trpc.case.move.mutationOptions({ onSuccess: () => redraw(() => router.refresh()) }));
  return (
    <div className="progress-move">
      <Button
        variant={command === 'reopenDraft' ? 'quiet' : 'default'}
        icon={command === 'reopenDraft' ? undefined : 'check'}
        busy={move.isPending || redrawing}
        disabled={blocked}
        aria-label={name}
        aria-describedby={blocked ? `needs-${caseId}` : undefined}
        onClick={() => move.mutate({ caseId, command })}
      >
        {label}
      </Button>
      <p role="status" className="progress-refusal">
        {move.isError && refusal(move.error)}
      </p>
    </div>
  );
}
