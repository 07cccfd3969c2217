import { createHash } from 'node:crypto';
import { receiptContent, sealContent } from '@bonemet/board';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

type SealedBallot = { readonly roundId: string; readonly optionId: string; readonly rating: number | null; readonly nonce: string };

/** By which a voter finds their ballot in the count. */
export const receiptOf = ({ roundId, optionId, rating, nonce }: SealedBallot): string => sha256(receiptContent(roundId, optionId, rating, nonce));

/** What a close publishes over the receipts of all ballots that count. */
export const sealOf = (receipts: readonly string[]): string => sha256(sealContent(receipts));
