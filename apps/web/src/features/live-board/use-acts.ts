'use client';
import { useState } from 'react';
import { reasonOf } from '@/trpc/reason';

/** One act at a time; a refusal is kept until the next one. */
export function useActs() {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function act<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (busy) return null;
    setBusy(true);
    setRefusal(null);
    try {
      return await work();
    } catch (error) {
      setRefusal(reasonOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  }

  return { busy, refusal, act };
}
