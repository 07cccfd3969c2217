'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { LiveMeeting } from './types';
import type { LiveState } from './use-live-meeting';

const FIRST_MS = 200;
/** A page costs a server this much at most: the screens of a meeting take turns over as many times that. */
const PER_SCREEN_MS = 40;
/** If a page came back as it was, it was read a moment too early, or not at all. */
const AGAIN_MS = 3_000;
const LATEST_AGAIN_MS = 60_000;

/**
 * What was read with the page is read again when it has become old: the agenda or the facts of a case were
 * changed, or somebody sat down whom the page does not know, such as a guest.
 * @param comesFirst of all screens, the one that leads and the one on the wall
 */
export function useFreshPage({ agenda, members, state: drawn }: LiveMeeting, { state, versions }: Pick<LiveState, 'state' | 'versions'>, comesFirst: boolean): void {
  const router = useRouter();
  const spread = useRef(0);
  useEffect(() => {
    spread.current = comesFirst ? 0 : Object.keys(state.attendees).length * PER_SCREEN_MS;
  });

  const isOld = state.agendaRevision > drawn.agendaRevision;
  const unknown = Object.keys(state.attendees).filter((id) => !members.some((member) => member.id === id)).join();
  // Asked for once: somebody whose membership has ended stays unknown.
  useEffect(() => {
    if (unknown === '') return;
    const timer = setTimeout(() => router.refresh(), Math.random() * spread.current);
    return () => clearTimeout(timer);
  }, [unknown, router]);

  const isBehind = isOld || isBehindFacts(agenda, versions);
  const shown = agenda.map(({ version }) => version).join();
  useEffect(() => {
    if (!isBehind) return;
    let pause = AGAIN_MS;
    const wait = (least: number) => setTimeout(read, least + Math.random() * spread.current);
    let timer = wait(FIRST_MS);
    function read() {
      router.refresh();
      timer = wait(pause);
      pause = Math.min(2 * pause, LATEST_AGAIN_MS);
    }
    return () => clearTimeout(timer);
  }, [isBehind, shown, state.agendaRevision, router]);
}

/** Whether the server has other facts of a case than this page shows. A case of which nothing was told is not behind. */
export const isBehindFacts = (agenda: LiveMeeting['agenda'], versions: LiveState['versions']): boolean =>
  agenda.some(({ case: { id }, version }) => Object.hasOwn(versions, id) && versions[id] !== version);
