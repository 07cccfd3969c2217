'use client';
import { useEffect, useRef, useState } from 'react';
import { createKeptText } from './kept-text';

/**
 * A text that is saved as it is typed. While a person writes, what others say of it waits; once it is
 * saved, the server's text stands again. Whoever goes elsewhere before the pause takes nothing back.
 */
export function useKept(saved: string, save: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ saved, save });
  useEffect(() => {
    latest.current = { saved, save };
  });
  const [kept] = useState(() => createKeptText({ current: () => latest.current, show: setTyped }));
  useEffect(() => kept.leave, [kept]);
  return { text: typed ?? saved, type: kept.type, leave: kept.leave };
}
