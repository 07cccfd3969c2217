'use client';
import type { DecisionStanding, ProposedPlan, Specialty } from '@bonemet/board';
import { useTRPCClient } from '@/trpc/provider';
import { useActs } from './use-acts';

/** The acts of whoever leads. */
export function useLead(meetingId: string) {
  const trpc = useTRPCClient();
  const { busy, refusal, act } = useActs();
  const { meeting, round, decision } = trpc;
  return {
    busy,
    refusal,
    openMeeting: () => act(() => meeting.open.mutate({ meetingId })),
    closeMeeting: () => act(() => meeting.close.mutate({ meetingId })),
    openItem: (agendaItemId: string) => act(() => meeting.openItem.mutate({ meetingId, agendaItemId })),
    closeItem: (agendaItemId: string) => act(() => meeting.closeItem.mutate({ meetingId, agendaItemId })),
    extend: (agendaItemId: string, minutes: number) => act(() => meeting.extendItem.mutate({ meetingId, agendaItemId, minutes })),
    needsData: (agendaItemId: string, specialty: Specialty | null, body: string) => act(() => meeting.needsData.mutate({ meetingId, agendaItemId, specialty, body })),
    discuss: (agendaItemId: string) => act(() => meeting.returnToDiscussion.mutate({ meetingId, agendaItemId })),
    revealFirst: (agendaItemId: string) => act(() => meeting.revealFirstRatings.mutate({ meetingId, agendaItemId })),
    callSpeaker: (membershipId: string) => act(() => meeting.callSpeaker.mutate({ meetingId, membershipId })),
    handChair: (membershipId: string) => act(() => meeting.handChair.mutate({ meetingId, membershipId })),
    openRound: (agendaItemId: string, keys: string[]) => act(() => round.open.mutate({ meetingId, agendaItemId, keys })),
    closeRound: (roundId: string) => act(() => round.close.mutate({ meetingId, roundId })),
    reopenRound: (roundId: string) => act(() => round.reopen.mutate({ meetingId, roundId })),
    cancelRound: (roundId: string) => act(() => round.cancel.mutate({ meetingId, roundId })),
    reveal: (roundId: string) => act(() => round.reveal.mutate({ meetingId, roundId })),
    draft: (agendaItemId: string) => act(() => decision.draft.mutate({ meetingId, agendaItemId })),
    recordProtocols: (items: { agendaItemId: string; standing: DecisionStanding; caseVersion: string }[]) => act(() => decision.recordProtocols.mutate({ meetingId, items })),
    propose: (agendaItemId: string, proposal: ProposedPlan) =>
      act(async () => {
        await decision.propose.mutate({ meetingId, agendaItemId, proposal: { ...proposal, plan: [...proposal.plan] } });
        return true;
      }),
    sign: (agendaItemId: string, decisionId: string, standing: DecisionStanding, caseVersion: string) => act(() => decision.sign.mutate({ meetingId, agendaItemId, decisionId, standing, caseVersion })),
  };
}

export type Lead = ReturnType<typeof useLead>;
