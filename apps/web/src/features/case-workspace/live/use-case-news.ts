'use client';
import { useEffect, useRef, useState } from 'react';
import type { CaseFrame } from '@/server/live/case-rooms';

const STALE_AFTER_MS = 12_000;
const RECONNECT_MS = 1_500;

/** Who else has the case open, and the entry in their hands ("<lesion>/<field>") if there is one. */
export type Colleague = { readonly membershipId: string; readonly entry: string | null };

type CaseNewsState = { readonly colleagues: readonly Colleague[]; readonly isCurrent: boolean; readonly signedOut: boolean };

/**
 * Hears what goes on in a case. `onChange` runs when somebody else recorded something, and after a gap.
 * @param fromTheStart whether the time between the drawing of the page and the first word of the stream is a gap
 */
export function useCaseNews(caseId: string, me: string, onChange: () => void, fromTheStart = false): CaseNewsState {
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  const [isCurrent, setCurrent] = useState(true);
  const [signedOut, setSignedOut] = useState(false);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  });

  useEffect(() => {
    let source: EventSource | null = null;
    let ended = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let heardAt = performance.now();
    let lost = fromTheStart;

    const heard = () => {
      heardAt = performance.now();
      // Something may have happened while nothing was heard.
      if (lost) changed.current();
      lost = false;
      setCurrent(true);
    };
    const take = (frame: CaseFrame) => {
      if (frame.kind === 'changed') {
        // Also my own, from another tab; what this screen knows already changes nothing.
        changed.current();
        return;
      }
      const { gone, who } = frame;
      if (who.membershipId === me) return;
      setColleagues((before) => {
        const others = before.filter(({ membershipId }) => membershipId !== who.membershipId);
        return gone ? others : [...others, who].sort((left, right) => (left.membershipId < right.membershipId ? -1 : 1));
      });
    };
    function open() {
      source = new EventSource(`/api/live/cases/${caseId}`);
      source.addEventListener('open', heard);
      source.addEventListener('beat', heard);
      source.addEventListener('case', (message: MessageEvent<string>) => {
        heard();
        take(JSON.parse(message.data) as CaseFrame);
      });
      source.addEventListener('ended', () => {
        ended = true;
        source?.close();
        setSignedOut(true);
      });
      source.addEventListener('error', () => {
        lost = true;
        if (source?.readyState === EventSource.CLOSED && !ended) retry = setTimeout(open, RECONNECT_MS);
      });
    }
    open();
    const watch = setInterval(() => {
      if (performance.now() - heardAt < STALE_AFTER_MS) return;
      lost = true;
      setCurrent(false);
    }, 1_000);
    return () => {
      ended = true;
      source?.close();
      clearTimeout(retry);
      clearInterval(watch);
    };
  }, [caseId, me, fromTheStart]);

  return { colleagues, isCurrent, signedOut };
}
