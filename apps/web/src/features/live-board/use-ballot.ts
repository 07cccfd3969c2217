'use client';
import type { Rating } from '@bonemet/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reasonOf } from '@/trpc/reason';
import { useTRPCClient } from '@/trpc/provider';
import { EMPTY_ENTRY, type Entries, type Entry, fromStored, refusedEntry, sentEntry } from './ballot-entry';
import { newNonce, readUnsent, type Vote, without, writeUnsent } from './unsent-votes';
import type { LiveMeeting } from './types';

const RETRY_MS = 2_000;
/** Refusals that say nothing about the vote itself: it is kept and sent again. */
const KEPT_AFTER = ['unreachable', 'unexpected', 'signed_out'];

/**
 * My ratings. Each is sent at once and counts as received only after the server's answer. What could not
 * be sent is kept, with its revision, and leaves by itself; sent twice it still counts once.
 */
export function useBallot({ id: meetingId, me: { membershipId }, ownBallots: stored }: LiveMeeting) {
  const trpc = useTRPCClient();
  const [entries, setEntries] = useState<Entries>(() => fromStored(stored));
  const [unsent, setUnsent] = useState<Readonly<Record<string, Vote>>>({});
  const latest = useRef<Record<string, number>>(Object.fromEntries(stored.map(({ optionId, revision }) => [optionId, revision])));
  /** What the board has counted of mine, whatever was sent since. */
  const counted = useRef<Record<string, Entry>>(fromStored(stored));

  const send = useCallback(
    async (vote: Vote) => {
      const isLatest = () => latest.current[vote.optionId] === vote.revision;
      const settle = (change: (entry: Entry) => Entry) => {
        if (isLatest()) setEntries((all) => ({ ...all, [vote.optionId]: change(all[vote.optionId] ?? EMPTY_ENTRY) }));
      };
      try {
        const { receipt } = await trpc.ballot.cast.mutate(vote);
        const entry: Entry = { ...sentEntry(vote), status: 'saved', receipt };
        if ((counted.current[vote.optionId]?.revision ?? 0) < vote.revision) counted.current[vote.optionId] = entry;
        settle(() => entry);
        setUnsent((all) => without(all, vote));
      } catch (error) {
        const reason = reasonOf(error);
        const kept = KEPT_AFTER.includes(reason);
        settle((entry) => (kept ? { ...entry, status: 'failed', refusal: null } : refusedEntry(vote, reason, counted.current[vote.optionId] ?? null)));
        setUnsent((all) => (kept && isLatest() ? { ...all, [vote.optionId]: vote } : without(all, vote)));
      }
    },
    [trpc],
  );

  const put = useCallback(
    (vote: Vote) => {
      latest.current[vote.optionId] = vote.revision;
      setEntries((all) => ({ ...all, [vote.optionId]: sentEntry(vote) }));
      void send(vote);
    },
    [send],
  );

  const cast = (roundId: string, optionId: string, rating: Rating | null, abstainReason: string | null) =>
    put({ roundId, optionId, rating, abstainReason, revision: (latest.current[optionId] ?? 0) + 1, nonce: newNonce() });

  // A page that was closed or reloaded without a network takes up what it could not send. Nothing is written over
  // what was kept before it has been read.
  const isRestored = useRef(false);
  useEffect(() => {
    const kept = readUnsent({ meetingId, membershipId });
    const begun = setTimeout(() => {
      isRestored.current = true;
      const missing = kept.filter((vote) => (latest.current[vote.optionId] ?? 0) < vote.revision);
      setUnsent((all) => ({ ...Object.fromEntries(missing.map((vote) => [vote.optionId, vote])), ...all }));
      for (const vote of missing) put(vote);
    }, 0);
    return () => clearTimeout(begun);
  }, [meetingId, membershipId, put]);

  useEffect(() => {
    const votes = Object.values(unsent);
    if (isRestored.current) writeUnsent({ meetingId, membershipId }, votes);
    if (votes.length === 0) return;
    const again = () => votes.forEach((vote) => void send(vote));
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [meetingId, membershipId, unsent, send]);

  return {
    entryOf: (optionId: string) => entries[optionId] ?? EMPTY_ENTRY,
    rate: (roundId: string, optionId: string, rating: Rating) => cast(roundId, optionId, rating, null),
    abstain: (roundId: string, optionId: string, reason: string | null) => cast(roundId, optionId, null, reason),
    unsent: Object.keys(unsent).length,
  };
}

export type Ballots = ReturnType<typeof useBallot>;
