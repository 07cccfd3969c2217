'use client';
import { useRef, useState } from 'react';
import { reasonOf } from '@/trpc/reason';

/** One act at a time; a refusal is kept until the next one. */
export function useActs() {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // The news of an act may be on the screen before its answer has been, and a press then meets the handler of before.
  const underWay = useRef(false);

  async function act<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    setRefusal(null);
    try {
      return await work();
    } catch (error) {
      setRefusal(reasonOf(error));
      return null;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  return { busy, refusal, act };
}
