'use client';
import { applyEvent, type MeetingEvent, type MeetingState } from '@bonemet/board';
import { useEffect, useReducer, useRef, useState } from 'react';

/** The stream beats every five seconds; two missed beats and a little mean that this screen is behind. */
const STALE_AFTER_MS = 12_000;
const RECONNECT_MS = 1_500;

export type Connection =
  | { readonly kind: 'live' }
  | { readonly kind: 'behind'; readonly seconds: number }
  | { readonly kind: 'signed_out' };

export type LiveState = { readonly state: MeetingState; readonly connection: Connection };

type Stream = { close: () => void };

/**
 * The meeting as everybody sees it. After a lost connection, a restarted server or a gap, the stream is
 * taken up again from the last event that was applied.
 */
export function useLiveMeeting(meetingId: string, initial: MeetingState): LiveState {
  const [state, apply] = useReducer((before: MeetingState, event: MeetingEvent) => applyEvent(before, event).state, initial);
  const sequence = useRef(initial.sequence);
  const lastHeard = useRef(0);
  const [connection, setConnection] = useState<Connection>({ kind: 'live' });

  useEffect(() => {
    sequence.current = state.sequence;
  }, [state]);

  useEffect(() => {
    let stream: Stream | null = null;
    let ended = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let seen = sequence.current;
    lastHeard.current = performance.now();

    const heard = () => {
      lastHeard.current = performance.now();
      setConnection((before) => (before.kind === 'behind' ? { kind: 'live' } : before));
    };
    const reopen = () => {
      stream?.close();
      clearTimeout(retry);
      if (!ended) retry = setTimeout(open, RECONNECT_MS);
    };
    function open() {
      const source = new EventSource(`/api/live/${meetingId}?after=${seen}`);
      stream = source;
      source.addEventListener('meeting', (message: MessageEvent<string>) => {
        const event = JSON.parse(message.data) as MeetingEvent;
        heard();
        if (event.sequence > seen + 1) return reopen();
        if (event.sequence <= seen) return;
        seen = event.sequence;
        apply(event);
      });
      source.addEventListener('beat', (message: MessageEvent<string>) => {
        heard();
        if (Number(message.data) > seen) reopen();
      });
      source.addEventListener('ended', () => {
        ended = true;
        source.close();
        setConnection({ kind: 'signed_out' });
      });
      // The browser tries again by itself after a lost line, but not after a refusal or an error page.
      source.addEventListener('error', () => source.readyState === EventSource.CLOSED && reopen());
    }
    open();

    const watch = setInterval(() => {
      const silence = performance.now() - lastHeard.current;
      if (silence < STALE_AFTER_MS) return;
      setConnection((before) => (before.kind === 'signed_out' ? before : { kind: 'behind', seconds: Math.round(silence / 1000) }));
    }, 1000);
    const online = () => reopen();
    window.addEventListener('online', online);
    return () => {
      ended = true;
      stream?.close();
      clearTimeout(retry);
      clearInterval(watch);
      window.removeEventListener('online', online);
    };
  }, [meetingId]);

  return { state, connection };
}
