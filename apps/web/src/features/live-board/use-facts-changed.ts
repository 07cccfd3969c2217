'use client';
import { useEffect, useRef, useState } from 'react';
import type { AgendaEntry } from './types';

const SAID_FOR_MS = 5 * 60_000;

/** When the facts of the case on this screen became others while it was shown, by the server's clock; null once that is a while ago. */
export function useFactsChanged({ case: { id }, version }: Pick<AgendaEntry, 'case' | 'version'>, clockOffset: number | null): Date | null {
  const [change, setChange] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const seen = useRef({ id, version });
  const offset = useRef(clockOffset);
  useEffect(() => {
    offset.current = clockOffset;
  }, [clockOffset]);
  useEffect(() => {
    const before = seen.current;
    seen.current = { id, version };
    if (before.id !== id || before.version === version) return;
    const told = setTimeout(() => setChange({ id, at: Date.now() + (offset.current ?? 0) }), 0);
    return () => clearTimeout(told);
  }, [id, version]);
  useEffect(() => {
    if (!change) return;
    const over = setTimeout(() => setChange(null), SAID_FOR_MS);
    return () => clearTimeout(over);
  }, [change]);
  return change?.id === id ? new Date(change.at) : null;
}
