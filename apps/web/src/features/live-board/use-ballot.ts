'use client';
import type { Rating, RatingStatus } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reasonOf } from '@/trpc/reason';
import { useTRPC } from '@/trpc/provider';
import type { OwnBallot } from './types';

const RETRY_MS = 2_000;
/** Refusals that say nothing about the vote itself: it is kept and sent again. */
const KEPT_AFTER = ['unreachable', 'unexpected', 'signed_out'];

export type Entry = {
  readonly rating: Rating | null;
  readonly revision: number;
  readonly status: RatingStatus;
  /** Why the board did not take it; null while it is under way, kept or received. */
  readonly refusal: string | null;
};

const EMPTY: Entry = { rating: null, revision: 0, status: 'idle', refusal: null };

type Entries = Readonly<Record<string, Entry>>;
type Vote = { readonly roundId: string; readonly optionId: string; readonly rating: Rating; readonly revision: number };

const fromStored = (ballots: readonly OwnBallot[]): Entries =>
  Object.fromEntries(
    ballots.map(({ optionId, rating, revision }) => [optionId, { rating: rating as Rating, revision, status: 'saved' as const, refusal: null }]),
  );

/**
 * My ratings. Each is sent at once and counts as received only after the server's answer. What could not
 * be sent is kept, with its revision, and leaves by itself; sent twice it still counts once.
 */
export function useBallot(meetingId: string, stored: readonly OwnBallot[]) {
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.ballot.cast.mutationOptions());
  const [entries, setEntries] = useState<Entries>(() => fromStored(stored));
  const [unsent, setUnsent] = useState<Readonly<Record<string, Vote>>>({});
  const latest = useRef<Record<string, number>>(Object.fromEntries(stored.map(({ optionId, revision }) => [optionId, revision])));

  const send = useCallback(
    async (vote: Vote) => {
      const isLatest = () => latest.current[vote.optionId] === vote.revision;
      const settle = (change: Partial<Entry>) => {
        if (isLatest()) setEntries((all) => ({ ...all, [vote.optionId]: { ...(all[vote.optionId] ?? EMPTY), ...change } }));
      };
      try {
        await mutateAsync(vote);
        settle({ status: 'saved', refusal: null });
        setUnsent((all) => without(all, vote));
      } catch (error) {
        const reason = reasonOf(error);
        const kept = KEPT_AFTER.includes(reason);
        settle({ status: 'failed', refusal: kept ? null : reason });
        setUnsent((all) => (kept && isLatest() ? { ...all, [vote.optionId]: vote } : without(all, vote)));
      }
    },
    [mutateAsync],
  );

  const rate = useCallback(
    (roundId: string, optionId: string, rating: Rating) => {
      const revision = (latest.current[optionId] ?? 0) + 1;
      latest.current[optionId] = revision;
      setEntries((all) => ({ ...all, [optionId]: { rating, revision, status: 'saving', refusal: null } }));
      void send({ roundId, optionId, rating, revision });
    },
    [send],
  );

  // A page that was closed or reloaded without a network takes up what it could not send.
  useEffect(() => {
    const begun = setTimeout(() => {
      for (const vote of readUnsent(meetingId)) {
        if ((latest.current[vote.optionId] ?? 0) >= vote.revision) continue;
        latest.current[vote.optionId] = vote.revision;
        setEntries((all) => ({ ...all, [vote.optionId]: { rating: vote.rating, revision: vote.revision, status: 'saving', refusal: null } }));
        void send(vote);
      }
    }, 0);
    return () => clearTimeout(begun);
  }, [meetingId, send]);

  useEffect(() => {
    const votes = Object.values(unsent);
    writeUnsent(meetingId, votes);
    if (votes.length === 0) return;
    const again = () => votes.forEach((vote) => void send(vote));
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [meetingId, unsent, send]);

  const entryOf = (optionId: string) => entries[optionId] ?? EMPTY;
  return { entryOf, rate, unsent: Object.keys(unsent).length };
}

const keyOf = (meetingId: string) => `bonemet.unsent.${meetingId}`;

/** What this tab could not send before it was reloaded. Gone with the tab: ratings are nobody else's. */
function readUnsent(meetingId: string): Vote[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(meetingId)) ?? '[]') as Vote[];
  } catch {
    return [];
  }
}

function writeUnsent(meetingId: string, votes: readonly Vote[]): void {
  if (votes.length === 0) sessionStorage.removeItem(keyOf(meetingId));
  else sessionStorage.setItem(keyOf(meetingId), JSON.stringify(votes));
}

function without(all: Readonly<Record<string, Vote>>, vote: Vote): Readonly<Record<string, Vote>> {
  if (all[vote.optionId]?.revision !== vote.revision) return all;
  return Object.fromEntries(Object.entries(all).filter(([optionId]) => optionId !== vote.optionId));
}
