import type { Rating } from '@bonemet/ui';

export type Vote = {
  readonly roundId: string;
  readonly optionId: string;
  readonly rating: Rating | null;
  readonly abstainReason: string | null;
  readonly revision: number;
  readonly nonce: string;
};

/** 128 random bits in hexadecimal: what makes a receipt its voter's alone. Also where a page has no secure context. */
export const newNonce = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const keyOf = (meetingId: string) => `bonemet.unsent.${meetingId}`;

/** What this tab could not send before it was reloaded. Gone with the tab: ratings are nobody else's. */
export function readUnsent(meetingId: string): Vote[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(meetingId)) ?? '[]') as Vote[];
  } catch {
    return [];
  }
}

export function writeUnsent(meetingId: string, votes: readonly Vote[]): void {
  if (votes.length === 0) sessionStorage.removeItem(keyOf(meetingId));
  else sessionStorage.setItem(keyOf(meetingId), JSON.stringify(votes));
}

export function without(all: Readonly<Record<string, Vote>>, vote: Vote): Readonly<Record<string, Vote>> {
  if (all[vote.optionId]?.revision !== vote.revision) return all;
  return Object.fromEntries(Object.entries(all).filter(([optionId]) => optionId !== vote.optionId));
}
