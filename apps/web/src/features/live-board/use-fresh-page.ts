'use client';
import type { MeetingState } from '@bonemet/board';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { LiveMeeting } from './types';

/** The agenda was changed while this page was open, or somebody sat down whom it does not know, such as a guest: it is read again. */
export function useFreshPage({ members, state: drawn }: LiveMeeting, state: MeetingState): void {
  const router = useRouter();
  const isOld = state.agendaRevision > drawn.agendaRevision;
  const unknown = Object.keys(state.attendees).filter((id) => !members.some((member) => member.id === id)).join();
  useEffect(() => {
    if (isOld || unknown !== '') router.refresh();
  }, [isOld, state.agendaRevision, unknown, router]);
}
