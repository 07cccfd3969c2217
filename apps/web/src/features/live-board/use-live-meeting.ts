'use client';
import { applyEvent, type MeetingEvent, type MeetingState } from '@bonemet/board';
import { useEffect, useReducer, useRef, useState } from 'react';

/** The stream beats every five seconds; two missed beats and a little mean that this screen is behind. */
const STALE_AFTER_MS = 12_000;
/** A line that was lost for longer than this is said to be lost, even before beats are missed. */
const LOST_AFTER_MS = 2_500;
/** Somewhere between these: a thousand screens whose server died must not all come back in one moment. */
const RECONNECT_MS = { least: 150, spread: 600 } as const;

export type Connection =
  /** The page is there, the stream is not yet: so it comes from the server, before a key or a button does anything. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'behind'; readonly seconds: number }
  | { readonly kind: 'signed_out' };

export type LiveState = {
  readonly state: MeetingState;
  readonly connection: Connection;
  /** Add this to the clock of this device to get the server's; null until the server has said its time. */
  readonly clockOffset: number | null;
  /** Which version of its facts each case of the agenda has on the server, as far as it has been told. */
  readonly versions: Readonly<Record<string, string>>;
};

/**
 * The meeting as everybody sees it. After a lost connection, a restarted server or a gap, the stream is
 * taken up again from the last event that was applied.
 * @param sits whether this screen shows that its person is in the room; the one on the wall does not
 */
export function useLiveMeeting(meetingId: string, initial: MeetingState, sits = true): LiveState {
  const [state, apply] = useReducer((before: MeetingState, event: MeetingEvent) => applyEvent(before, event).state, initial);
  const sequence = useRef(initial.sequence);
  const [connection, setConnection] = useState<Connection>({ kind: 'connecting' });
  const [clockOffset, setClockOffset] = useState<number | null>(null);
  const [versions, setVersions] = useState<LiveState['versions']>({});

  useEffect(() => {
    sequence.current = state.sequence;
  }, [state]);

  useEffect(() => {
    let stream: EventSource | null = null;
    let ended = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let seen = sequence.current;
    let heardAt = performance.now();
    let lostAt: number | null = null;

    const heard = () => {
      heardAt = performance.now();
      lostAt = null;
      setConnection((before) => (before.kind === 'connecting' || before.kind === 'behind' ? { kind: 'live' } : before));
    };
    const reopen = () => {
      stream?.close();
      clearTimeout(retry);
      if (!ended) retry = setTimeout(open, RECONNECT_MS.least + Math.random() * RECONNECT_MS.spread);
    };
    function open() {
      stream = new EventSource(`/api/live/${meetingId}?after=${seen}${sits ? '' : '&looks=on'}`);
      stream.addEventListener('meeting', (message: MessageEvent<string>) => {
        const event = JSON.parse(message.data) as MeetingEvent;
        heard();
        if (event.sequence > seen + 1) return reopen();
        if (event.sequence <= seen) return;
        seen = event.sequence;
        apply(event);
      });
      stream.addEventListener('facts', (message: MessageEvent<string>) => {
        heard();
        setVersions(JSON.parse(message.data) as LiveState['versions']);
      });
      stream.addEventListener('beat', (message: MessageEvent<string>) => {
        heard();
        const [newest, now] = message.data.split(' ').map(Number);
        if (now !== undefined) setClockOffset(now - Date.now());
        if (newest !== undefined && newest > seen) reopen();
      });
      stream.addEventListener('ended', () => {
        ended = true;
        stream?.close();
        setConnection({ kind: 'signed_out' });
      });
      stream.addEventListener('error', () => {
        lostAt ??= performance.now();
        reopen();
      });
    }
    open();

    const watch = setInterval(() => {
      const silence = performance.now() - heardAt;
      const isLost = lostAt !== null && performance.now() - lostAt > LOST_AFTER_MS;
      if (silence < STALE_AFTER_MS && !isLost) return;
      setConnection((before) => (before.kind === 'signed_out' ? before : { kind: 'behind', seconds: Math.round(silence / 1000) }));
    }, 1000);
    window.addEventListener('online', reopen);
    return () => {
      ended = true;
      stream?.close();
      clearTimeout(retry);
      clearInterval(watch);
      window.removeEventListener('online', reopen);
    };
  }, [meetingId, sits]);

  return { state, connection, clockOffset, versions };
}
