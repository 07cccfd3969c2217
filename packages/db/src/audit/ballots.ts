import { createHash } from 'node:crypto';
import type { AuditFault, AuditRow } from './verify';

/** The ballots that were given their place together, or (event null) that still wait for it. */
export type BallotBatch = { institution_id: string; round_id: string; event: number | null; receipts: string[]; oldest_seconds: number; salt: string };

export const BALLOT_BATCHES_SQL = `
  SELECT institution_id, round_id, event_sequence AS event, array_agg(receipt::text ORDER BY receipt COLLATE "C") AS receipts,
         extract(epoch FROM now() - min(cast_at))::float AS oldest_seconds,
         (SELECT salt::text FROM audit_head h WHERE h.institution_id = ballot.institution_id) AS salt
  FROM ballot WHERE event_sequence IS DISTINCT FROM 0 GROUP BY institution_id, round_id, event_sequence`;

/** A vote waits for its place for moments; one that waits longer was left behind by every process. */
const LONGEST_WAIT_SECONDS = 60;

type Registered = { readonly roundId: string; readonly event: number; readonly ballots: number; readonly digest: string };

/**
 * Compares what the audit says of votes with the votes that there are: each link names how many it registered and
 * the hash over their receipts, so that none can have been changed, added or taken out since.
 */
export function findBallotFaults(rows: readonly AuditRow[], batches: readonly BallotBatch[]): AuditFault[] {
  const known = new Map(batches.map((batch) => [`${batch.round_id} ${batch.event}`, batch]));
  const faults: AuditFault[] = [];
  for (const row of rows) {
    if (row.type !== 'ballots.registered') continue;
    const { roundId, event, ballots, digest } = JSON.parse(row.subject) as Registered;
    const key = `${roundId} ${event}`;
    const batch = known.get(key);
    known.delete(key);
    const receipts = batch?.receipts ?? [];
    const same = receipts.length === ballots && createHash('sha256').update([batch?.salt, ...receipts].join('\n')).digest('hex') === digest;
    if (!same) faults.push({ institutionId: row.institution_id, sequence: row.sequence, fault: 'ballots_differ' });
  }
  for (const { institution_id: institutionId, event, oldest_seconds: waited } of known.values()) {
    if (event !== null || waited > LONGEST_WAIT_SECONDS) faults.push({ institutionId, sequence: '0', fault: 'ballots_unregistered' });
  }
  return faults;
}
