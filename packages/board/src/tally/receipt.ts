/** What a ballot's receipt is the SHA-256 of, in UTF-8. `bonemet.receipt_of` in the database computes the same. */
export function receiptContent(roundId: string, optionId: string, rating: number | null, nonce: string): string {
  return ['bonemet-ballot-1', roundId, optionId, rating ?? '-', nonce].join('|');
}

/** What the seal of a round is the SHA-256 of: the receipts that count, in their order as text, one a line. */
export const sealContent = (receipts: readonly string[]): string => [...receipts].sort().join('\n');
