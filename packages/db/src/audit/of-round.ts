import type { Transaction } from '../client';
import type { AuditRow } from './verify';

/**
 * The links of the institution's audit chain from the first to the last that concerns a round, as text so that
 * nothing is rounded. Links of other acts in between belong to the chain; they hold ids and codes only.
 */
export function auditOfRound(tx: Transaction, roundId: string): Promise<AuditRow[]> {
  return tx.$queryRaw<AuditRow[]>`
    WITH span AS (
      SELECT min(sequence) AS first, max(sequence) AS last FROM audit_entry WHERE subject ->> 'roundId' = ${roundId}
    )
    SELECT institution_id::text, sequence::text, actor_user_id::text, actor_membership_id::text, type, subject::text AS subject, transaction_id,
           to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, previous_hash, hash
    FROM audit_entry, span WHERE audit_entry.sequence BETWEEN span.first AND span.last ORDER BY audit_entry.sequence`;
}
