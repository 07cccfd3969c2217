'use client';
import { entryOf, findItem, latestRound, type MeetingState } from '@bonemet/board';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTRPC } from '@/trpc/provider';
import { reasonOf } from '@/trpc/reason';

const RETRY_MS = 1_500;

/** A lost packet must not leave a voter without a seat; a refusal is final. */
const isPassing = (_tries: number, error: unknown) => ['unreachable', 'unexpected'].includes(reasonOf(error));

/** Takes my seat when the meeting is open and I have none, again after I was taken for gone, and when a vote opened before I came. */
export function useJoin(meetingId: string, state: MeetingState, membershipId: string): void {
  const trpc = useTRPC();
  const { mutate } = useMutation(trpc.meeting.join.mutationOptions({ retry: isPassing, retryDelay: RETRY_MS }));
  const seat = entryOf(state.attendees, membershipId);
  const item = findItem(state, state.currentItemId);
  const round = latestRound(item);
  const barred = item?.conflicts.includes(membershipId) === true;
  const missesRound = seat?.votes === true && !barred && round?.status === 'open' && !round.electors.includes(membershipId);
  const hasLeft = seat?.present === false;
  const wanted = state.status === 'open' && (seat === null || hasLeft || missesRound);
  useEffect(() => {
    if (wanted) mutate({ meetingId });
  }, [wanted, meetingId, mutate]);
}
