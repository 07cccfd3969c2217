'use client';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** A letter and what it does; null where it does nothing at this point. */
type ChairKeys = Readonly<Record<string, (() => unknown) | null>>;

const WRITES = 'input, textarea, select, dialog, [contenteditable]';

/** One key each, from anywhere on the screen but a field. Keys with a modifier belong to the browser. */
export function useChairKeys(keys: ChairKeys): void {
  const latest = useRef(keys);
  // With what is shown: whoever sees the next step may press its key.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(WRITES)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
