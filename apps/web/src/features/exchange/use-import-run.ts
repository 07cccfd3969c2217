'use client';
import type { ImportLine } from '@bonemet/api';
import { useEffect, useRef, useState } from 'react';
import { batchesOf, type BatchEnd, sendBatch } from './send-batches';

export type Run = {
  readonly phase: 'ready' | 'running' | 'stopping' | 'ended';
  readonly lines: readonly ImportLine[];
  /** Why it ended before its last line; null while it runs and when it did not. */
  readonly stopped: Exclude<BatchEnd, null | 'unreachable'> | 'asked' | null;
  /** Lines that were sent and never answered. */
  readonly unanswered: { readonly from: number; readonly to: number } | null;
};

const READY: Run = { phase: 'ready', lines: [], stopped: null, unanswered: null };

/** Sends a file batch by batch. To stop lets the batch under way end: what was sent is always in the report. */
export function useImportRun() {
  const [run, setRun] = useState(READY);
  const wanted = useRef(true);
  const isUnderWay = run.phase === 'running' || run.phase === 'stopping';

  // A page that is left sends nothing more.
  useEffect(() => {
    wanted.current = true;
    return () => void (wanted.current = false);
  }, []);
  useEffect(() => {
    if (!isUnderWay) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [isUnderWay]);

  async function begin(boardId: string, blob: Blob): Promise<void> {
    setRun({ ...READY, phase: 'running' });
    for await (const batch of batchesOf(blob)) {
      if (!wanted.current) return setRun((before) => ({ ...before, phase: 'ended', stopped: 'asked' }));
      let last = batch.first - 1;
      const end = await sendBatch(boardId, batch, (line) => {
        last = line.line;
        setRun((before) => ({ ...before, lines: [...before.lines, line] }));
      });
      if (end === 'unreachable') return setRun((before) => ({ ...before, phase: 'ended', unanswered: { from: last + 1, to: batch.last } }));
      if (end !== null) return setRun((before) => ({ ...before, phase: 'ended', stopped: end }));
    }
    setRun((before) => ({ ...before, phase: 'ended' }));
  }

  return {
    run,
    isUnderWay,
    forget: () => setRun(READY),
    begin: (boardId: string, blob: Blob) => {
      wanted.current = true;
      void begin(boardId, blob).catch(() => setRun((before) => ({ ...before, phase: 'ended', stopped: 'unexpected' })));
    },
    stop: () => {
      wanted.current = false;
      setRun((before) => ({ ...before, phase: 'stopping' }));
    },
  };
}

export type ImportRun = ReturnType<typeof useImportRun>;
