'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { reasonOf } from '@/trpc/reason';

/** One act at a time; afterwards the page is read again, and a refusal is kept until the next try. */
export function useAct() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function act(work: () => Promise<unknown>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      router.refresh();
      return true;
    } catch (error) {
      setRefusal(reasonOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, refusal, act, forget: () => setRefusal(null) };
}
