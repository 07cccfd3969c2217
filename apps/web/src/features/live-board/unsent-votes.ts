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

/** Whose unsent votes: two people who share a screen must not send each other's. */
type Voter = { readonly meetingId: string; readonly membershipId: string };

const keyOf = ({ meetingId, membershipId }: Voter) => `bonemet.unsent.${meetingId}.${membershipId}`;

/** What this tab could not send before it was reloaded. Gone with the tab: ratings are nobody else's. */
export function readUnsent(voter: Voter): Vote[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(voter)) ?? '[]') as Vote[];
  } catch {
    return [];
  }
}

export function writeUnsent(voter: Voter, votes: readonly Vote[]): void {
  if (votes.length === 0) sessionStorage.removeItem(keyOf(voter));
  else sessionStorage.setItem(keyOf(voter), JSON.stringify(votes));
}

export function without(all: Readonly<Record<string, Vote>>, vote: Vote): Readonly<Record<string, Vote>> {
  if (all[vote.optionId]?.revision !== vote.revision) return all;
  return Object.fromEntries(Object.entries(all).filter(([optionId]) => optionId !== vote.optionId));
}
