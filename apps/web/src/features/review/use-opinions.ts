'use client';
import type { RatingStatus } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { reasonOf } from '@/trpc/reason';
import { useTRPC } from '@/trpc/provider';
import { dropLetter, keepLetter, keptLetters, type Letter, lettersOf, onLetters } from './outbox';
import type { Opinion, StoredOpinion } from './review-view';

/** Words are sent when somebody stops typing, and at the latest when they go on. */
const TYPING_MS = 700;
/** Refusals that say nothing about the opinion itself: it is kept and sent again. */
const KEPT_AFTER = ['unreachable', 'unexpected', 'signed_out'];

export type OpinionEntry = {
  /** Null while nothing was answered. */
  readonly opinion: Opinion | null;
  readonly status: RatingStatus;
  /** Why it was not taken; null while it is under way, kept or received. */
  readonly refusal: string | null;
};

type Message = Opinion & { readonly line: string; readonly revision: number };

const EMPTY: OpinionEntry = { opinion: null, status: 'idle', refusal: null };
const NONE: readonly Letter[] = [];

const fromStored = (stored: readonly StoredOpinion[]): Record<string, OpinionEntry> =>
  Object.fromEntries(stored.map(({ line, rating, reasonCodes, reason }) => [line, { opinion: { rating, reasonCodes, reason }, status: 'saved', refusal: null }]));

/**
 * My opinions on one case. Each is sent at once and counts as received only after the server's answer.
 * What could not be sent stays in the outbox of this tab, with its revision; sent twice it counts once.
 */
export function useOpinions(caseId: string, stored: readonly StoredOpinion[]) {
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.opinion.give.mutationOptions());
  const [entries, setEntries] = useState(() => fromStored(stored));
  const revisions = useRef<Record<string, number>>(Object.fromEntries(stored.map(({ line, revision }) => [line, revision])));
  const typed = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; opinion: Opinion }>());
  const unsent = useSyncExternalStore(onLetters, keptLetters, () => NONE).filter((letter) => letter.caseId === caseId).length;

  const send = useCallback(
    async (message: Message) => {
      const { line, revision, rating, reasonCodes, reason } = message;
      const isLatest = () => revisions.current[line] === revision;
      const settle = (change: Partial<OpinionEntry>) => {
        if (isLatest()) setEntries((all) => ({ ...all, [line]: { ...(all[line] ?? EMPTY), ...change } }));
      };
      try {
        await mutateAsync({ caseId, line, revision, rating, reason, reasonCodes: [...reasonCodes] });
        settle({ status: 'saved', refusal: null });
        dropLetter({ caseId, line, revision });
      } catch (error) {
        const refusal = reasonOf(error);
        const kept = KEPT_AFTER.includes(refusal);
        settle({ status: 'failed', refusal: kept ? null : refusal });
        if (kept && isLatest()) keepLetter({ caseId, line, revision, rating, reasonCodes, reason, send: () => void send(message) });
        else dropLetter({ caseId, line, revision });
      }
    },
    [caseId, mutateAsync],
  );

  const leave = useCallback(
    (line: string, opinion: Opinion) => {
      clearTimeout(typed.current.get(line)?.timer);
      typed.current.delete(line);
      const revision = (revisions.current[line] ?? 0) + 1;
      revisions.current[line] = revision;
      void send({ line, revision, ...opinion });
    },
    [send],
  );

  /** Says what I think of a line; words may wait until I stop typing. */
  const say = useCallback(
    (line: string, opinion: Opinion, { typing = false } = {}) => {
      setEntries((all) => ({ ...all, [line]: { opinion, status: 'saving', refusal: null } }));
      if (!typing) return leave(line, opinion);
      clearTimeout(typed.current.get(line)?.timer);
      typed.current.set(line, { opinion, timer: setTimeout(() => leave(line, opinion), TYPING_MS) });
    },
    [leave],
  );

  /** Sends what was typed last without waiting. */
  const flush = useCallback(() => {
    for (const [line, { opinion }] of [...typed.current]) leave(line, opinion);
  }, [leave]);

  useEffect(() => flush, [flush]);

  // Whoever comes back to a case finds here what is still on its way.
  useEffect(() => {
    const begun = setTimeout(() => {
      for (const letter of lettersOf(caseId)) {
        const { line, revision, rating, reasonCodes, reason } = letter;
        if ((revisions.current[line] ?? 0) >= revision) continue;
        revisions.current[line] = revision;
        setEntries((all) => ({ ...all, [line]: { opinion: { rating, reasonCodes, reason }, status: 'saving', refusal: null } }));
        void send({ line, revision, rating, reasonCodes, reason });
      }
    }, 0);
    return () => clearTimeout(begun);
  }, [caseId, send]);

  const isUnderWay = Object.values(entries).some(({ status }) => status === 'saving');
  useEffect(() => {
    if (!isUnderWay) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnderWay]);

  return { entryOf: (line: string) => entries[line] ?? EMPTY, say, flush, unsent, isUnderWay };
}

export type Opinions = ReturnType<typeof useOpinions>;
