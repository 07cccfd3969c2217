import { createHash } from 'node:crypto';
import { consensusOf } from './consensus.mjs';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

export const receiptOf = (roundId, { optionId, rating, nonce }) => sha256(['bonemet-ballot-1', roundId, optionId, rating ?? '-', nonce].join('|'));

export const sealOf = (receipts) => sha256([...receipts].sort().join('\n'));

/** The digest of one link of the audit chain. */
export const digestOf = (row) =>
  sha256([
    row.previous_hash, row.institution_id, row.sequence, row.actor_user_id ?? '', row.actor_membership_id ?? '',
    row.type, row.subject, row.transaction_id, row.at,
  ].join('\n'));

/**
 * Counts an exported round again and checks everything that the file says about itself.
 * @returns {{ faults: { what: string, where: string }[], options: { option: object, rated: number, abstained: number, consensus: object | null }[], receipts: Map<string, object> }}
 */
export function verifyCount(count) {
  const faults = [];
  const fault = (what, where) => faults.push({ what, where: String(where) });
  if (count?.kind !== 'bonemet-round-count' || count.format !== 1) return { faults: [{ what: 'unknown_format', where: '' }], options: [], receipts: new Map() };

  const known = new Set(count.options.map(({ optionId }) => optionId));
  const receipts = new Map();
  for (const line of count.lines) {
    if (!known.has(line.optionId)) fault('unknown_option', line.receipt);
    if (line.rating !== null && !(Number.isInteger(line.rating) && line.rating >= 1 && line.rating <= 9)) fault('rating_out_of_range', line.receipt);
    if (receiptOf(count.roundId, line) !== line.receipt) fault('receipt_differs', line.receipt);
    if (receipts.has(line.receipt)) fault('receipt_twice', line.receipt);
    receipts.set(line.receipt, line);
  }
  if (count.seal === null) fault('not_sealed', count.roundId);
  else if (sealOf(count.lines.map(({ receipt }) => receipt)) !== count.seal) fault('seal_differs', count.seal);

  const options = count.options.map((option) => {
    const lines = count.lines.filter(({ optionId }) => optionId === option.optionId);
    const ratings = lines.flatMap(({ rating }) => (rating === null ? [] : [rating]));
    if (lines.length > count.electors) fault('more_ballots_than_electors', option.optionId);
    const published = count.results.find(({ optionId }) => optionId === option.optionId);
    const inOrder = (values) => JSON.stringify([...values].sort((left, right) => left - right));
    if (!published || inOrder(published.ratings.map(({ rating }) => rating)) !== inOrder(ratings)) fault('results_differ', option.optionId);
    else if ((published.abstained ?? 0) !== lines.length - ratings.length) fault('abstentions_differ', option.optionId);
    return { option, rated: ratings.length, abstained: lines.length - ratings.length, consensus: consensusOf(ratings) };
  });

  verifyAudit(count, fault);
  return { faults, options, receipts };
}

/** Each link follows the one before, and each that is about the round has its own digest; the round was opened, closed and revealed, and no ballot came after the close. */
function verifyAudit({ roundId, audit, lines }, fault) {
  audit.forEach((row, index) => {
    if (row.type !== undefined && digestOf(row) !== row.hash) fault('audit_edited', row.sequence);
    const before = audit[index - 1];
    if (!before) return;
    if (BigInt(row.sequence) !== BigInt(before.sequence) + 1n) fault('audit_missing', row.sequence);
    if (row.previous_hash !== before.hash) fault('audit_reordered', row.sequence);
  });
  const own = audit.filter(({ subject }) => subject !== undefined && JSON.parse(subject).roundId === roundId);
  const last = (type) => own.findLastIndex((row) => row.type === type);
  const [opened, closed, revealed] = ['round.opened', 'round.closed', 'round.revealed'].map(last);
  if (opened < 0 || closed < opened || revealed < closed) fault('audit_order', roundId);
  if (last('ballots.registered') > closed) fault('ballot_after_close', own[last('ballots.registered')].sequence);
  const registered = own.reduce((sum, row) => sum + (row.type === 'ballots.registered' ? JSON.parse(row.subject).ballots : 0), 0);
  // What somebody changed, and what a conflict of interest took out, was registered as well: never fewer than count.
  if (registered < lines.length) fault('ballots_without_audit', lines.length - registered);
}
