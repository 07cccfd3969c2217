'use client';
import { useEffect, useRef, useState } from 'react';

/** How long somebody pauses before what they typed is sent. */
const PAUSE_MS = 700;

/**
 * A text that is saved as it is typed. While a person writes, what others say of it waits; once it is
 * saved, the server's text stands again.
 */
export function useKept(saved: string, save: (text: string) => Promise<unknown>) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ saved, save });
  useEffect(() => {
    latest.current = { saved, save };
  });
  const keep = async (text: string | null) => {
    clearTimeout(waiting.current);
    if (text === null) return;
    if (text.trim() !== latest.current.saved) await latest.current.save(text).catch(() => undefined);
    // Somebody who went on typing meanwhile keeps their words.
    setTyped((now) => (now === text ? null : now));
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  return {
    text: typed ?? saved,
    type: (text: string) => {
      setTyped(text);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void keep(text), PAUSE_MS);
    },
    leave: () => void keep(typed),
  };
}
