'use client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { reasonOf } from '@/trpc/reason';
import { useTRPC } from '@/trpc/provider';

/** The chair's acts. One at a time; a refusal is kept until the next act. */
export function useLead(meetingId: string) {
  const trpc = useTRPC();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const openMeeting = useMutation(trpc.meeting.open.mutationOptions());
  const openItem = useMutation(trpc.meeting.openItem.mutationOptions());
  const needsData = useMutation(trpc.meeting.needsData.mutationOptions());
  const closeMeeting = useMutation(trpc.meeting.close.mutationOptions());
  const openRound = useMutation(trpc.round.open.mutationOptions());
  const closeRound = useMutation(trpc.round.close.mutationOptions());
  const reveal = useMutation(trpc.round.reveal.mutationOptions());
  const draft = useMutation(trpc.decision.draft.mutationOptions());
  const sign = useMutation(trpc.decision.sign.mutationOptions());

  async function act<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (busy) return null;
    setBusy(true);
    setRefusal(null);
    try {
      return await work();
    } catch (error) {
      setRefusal(reasonOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    refusal,
    openMeeting: () => act(() => openMeeting.mutateAsync({ meetingId })),
    closeMeeting: () => act(() => closeMeeting.mutateAsync({ meetingId })),
    openItem: (agendaItemId: string) => act(() => openItem.mutateAsync({ meetingId, agendaItemId })),
    needsData: (agendaItemId: string) => act(() => needsData.mutateAsync({ meetingId, agendaItemId, specialty: null })),
    openRound: (agendaItemId: string, keys: string[]) => act(() => openRound.mutateAsync({ meetingId, agendaItemId, keys })),
    closeRound: (roundId: string) => act(() => closeRound.mutateAsync({ meetingId, roundId })),
    reveal: (roundId: string) => act(() => reveal.mutateAsync({ meetingId, roundId })),
    draft: (agendaItemId: string) => act(() => draft.mutateAsync({ meetingId, agendaItemId })),
    sign: (input: SignInput) => act(() => sign.mutateAsync({ meetingId, ...input })),
  };
}

export type SignInput = {
  readonly agendaItemId: string;
  readonly decisionId: string;
  readonly plan: string[];
  readonly conditions: string;
  readonly minorityOpinion: string;
};

export type Lead = ReturnType<typeof useLead>;
