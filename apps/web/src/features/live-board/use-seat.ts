'use client';
import { useTRPCClient } from '@/trpc/provider';
import { useActs } from './use-acts';

/** What everybody in the room may do for themselves. */
export function useSeat(meetingId: string, membershipId: string) {
  const { meeting, decision } = useTRPCClient();
  const { busy, refusal, act } = useActs();
  const done = <Input>(work: (input: Input) => Promise<unknown>) => (input: Input) =>
    act(async () => {
      await work(input);
      return true;
    });
  return {
    busy,
    refusal,
    askToSpeak: () => act(() => meeting.askToSpeak.mutate({ meetingId })),
    finishSpeaking: (who: string = membershipId) => act(() => meeting.finishSpeaking.mutate({ meetingId, membershipId: who })),
    leave: () =>
      act(async () => {
        await meeting.leave.mutate({ meetingId });
        return true;
      }),
    takeChair: () => act(() => meeting.takeChair.mutate({ meetingId })),
    declareConflict: done(({ agendaItemId, reason }: { agendaItemId: string; reason: string }) => meeting.declareConflict.mutate({ meetingId, agendaItemId, reason })),
    withdrawConflict: (agendaItemId: string) => act(() => meeting.withdrawConflict.mutate({ meetingId, agendaItemId })),
    confirm: (agendaItemId: string) => act(() => decision.confirm.mutate({ meetingId, agendaItemId })),
    recordMinority: done((input: { agendaItemId: string; opinion: string; reason: string }) => decision.recordMinority.mutate({ meetingId, ...input })),
    withdrawMinority: (agendaItemId: string) => act(() => decision.withdrawMinority.mutate({ meetingId, agendaItemId })),
  };
}

export type Seat = ReturnType<typeof useSeat>;
