'use client';
import { useEffect, useState } from 'react';

/** Seconds since a moment of the server, by the server's clock; null until the page runs in a browser. */
export function useElapsedSeconds(since: string | null, clockOffset: number | null): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const first = setTimeout(tick, 0);
    const timer = setInterval(tick, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, []);
  if (since === null || now === null) return null;
  return Math.max(0, Math.floor((now + (clockOffset ?? 0) - Date.parse(since)) / 1000));
}

/** "1:12" */
export const asClock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
