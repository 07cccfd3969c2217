'use client';
import type { SanitisingReport } from '@bonemet/files';
import { useEffect, useRef, useState } from 'react';
import { MOST_BYTES } from './limits';
import { sendFile } from './send-file';

type UploadState =
  | { readonly kind: 'waiting' }
  /** Share of the bytes that has left; with 1 the server is checking. */
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'done'; readonly report: SanitisingReport }
  | { readonly kind: 'refused'; readonly code: string };

export type UploadLine = { readonly key: number; readonly file: File; readonly state: UploadState };

/** Sends files one after the other, each with a result of its own. */
export function useUploads(caseId: string, onDone: () => void) {
  const [lines, setLines] = useState<readonly UploadLine[]>([]);
  const next = useRef(1);
  const leaving = useRef<AbortController | null>(null);
  const busy = useRef(false);
  const set = (key: number, state: UploadState) => setLines((before) => before.map((line) => (line.key === key ? { ...line, state } : line)));

  const waiting = lines.find(({ state }) => state.kind === 'waiting');
  useEffect(() => {
    if (!waiting || busy.current) return;
    const { key, file } = waiting;
    if (file.size > MOST_BYTES) return set(key, { kind: 'refused', code: 'too_large' });
    busy.current = true;
    leaving.current = new AbortController();
    set(key, { kind: 'sending', share: 0 });
    void sendFile(caseId, file, (share) => set(key, { kind: 'sending', share }), leaving.current.signal).then((sent) => {
      busy.current = false;
      set(key, sent.ok ? { kind: 'done', report: sent.report } : { kind: 'refused', code: sent.code });
      if (sent.ok) onDone();
    });
    // The next begins when a line has changed; nothing else starts one.
  }, [lines]);
  // A page that is left sends nothing more.
  useEffect(() => () => leaving.current?.abort(), []);

  return {
    lines,
    add: (files: Iterable<File>) => {
      const added = [...files].map((file): UploadLine => ({ key: next.current++, file, state: { kind: 'waiting' } }));
      setLines((before) => [...before, ...added]);
    },
    again: (key: number) => set(key, { kind: 'waiting' }),
    stop: () => leaving.current?.abort(),
    dismiss: (key: number) => setLines((before) => before.filter((line) => line.key !== key)),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
