'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { EntryKey } from '../entries/entry';

const BEAT_MS = 10_000;
/** Telling the others counts as activity of the session; somebody who went for lunch must time out like anybody. */
const ACTIVE_FOR_MS = 5 * 60_000;

type Tell = (entry: EntryKey | null, gone: boolean) => void;

/** Tells the others that this person has the case open, and which entry is in their hands. */
export function usePresence(tell: Tell): (entry: EntryKey | null) => void {
  const current = useRef<EntryKey | null>(null);
  const telling = useRef(tell);
  const activeAt = useRef(0);
  useEffect(() => {
    telling.current = tell;
  });
  useEffect(() => {
    const active = () => {
      activeAt.current = performance.now();
    };
    const say = () => {
      if (performance.now() - activeAt.current < ACTIVE_FOR_MS) telling.current(current.current, false);
    };
    active();
    say();
    const beat = setInterval(say, BEAT_MS);
    const leave = () => telling.current(null, true);
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, active, { passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(beat);
      for (const sign of signs) window.removeEventListener(sign, active);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return useCallback((entry) => {
    if (entry === current.current) return;
    current.current = entry;
    activeAt.current = performance.now();
    telling.current(entry, false);
  }, []);
}
