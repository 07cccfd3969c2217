'use client';
import { entryOf, findItem, latestRound, type MeetingState } from '@bonemet/board';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTRPC } from '@/trpc/provider';
import { reasonOf } from '@/trpc/reason';

const RETRY_MS = 1_500;

/** A lost packet must not leave a voter without a seat; a refusal is final. */
const isPassing = (_tries: number, error: unknown) => ['unreachable', 'unexpected'].includes(reasonOf(error));

/** Whether somebody said that they leave: no screen of theirs takes the seat again before they say that they are back. */
export const saidGoodbye = (state: MeetingState, membershipId: string): boolean =>
  state.status === 'open' && entryOf(state.attendees, membershipId)?.saidGoodbye === true;

/** Whether a screen takes its person's seat by itself: when they have none, were taken for gone, or a vote opened before they came. */
export function wantsSeat(state: MeetingState, membershipId: string): boolean {
  if (state.status !== 'open' || saidGoodbye(state, membershipId)) return false;
  const seat = entryOf(state.attendees, membershipId);
  if (!seat?.present) return true;
  const item = findItem(state, state.currentItemId);
  const round = latestRound(item);
  return seat.votes && item?.conflicts.includes(membershipId) === false && round?.status === 'open' && !round.electors.includes(membershipId);
}

/** Takes my seat whenever this screen should have it. */
export function useJoin(meetingId: string, state: MeetingState, membershipId: string) {
  const trpc = useTRPC();
  const { mutate, isPending, error } = useMutation(trpc.meeting.join.mutationOptions({ retry: isPassing, retryDelay: RETRY_MS }));
  const wanted = wantsSeat(state, membershipId);
  useEffect(() => {
    if (wanted) mutate({ meetingId });
  }, [wanted, meetingId, mutate]);
  return { isAway: saidGoodbye(state, membershipId), isComingBack: isPending, refusal: error && reasonOf(error), comeBack: () => mutate({ meetingId }) };
}
