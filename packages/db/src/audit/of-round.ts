import type { Transaction } from '../client';
import type { AuditRow } from './verify';

/** A link of the chain that is about something else: only that it is there, and what it hangs on. */
type ForeignLink = Pick<AuditRow, 'sequence' | 'previous_hash' | 'hash'>;

/**
 * The links of the institution's audit chain from the first to the last that concerns a round, as text so that
 * nothing is rounded. What happened in between elsewhere in the hospital is nobody's business here: of such a link,
 * only its place in the chain is told.
 */
export async function auditOfRound(tx: Transaction, roundId: string): Promise<(AuditRow | ForeignLink)[]> {
  const rows = await tx.$queryRaw<(AuditRow & { own: boolean })[]>`
    WITH span AS (
      SELECT min(sequence) AS first, max(sequence) AS last FROM audit_entry WHERE subject ->> 'roundId' = ${roundId}
    )
    SELECT institution_id::text, sequence::text, actor_user_id::text, actor_membership_id::text, type, subject::text AS subject, transaction_id,
           to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, previous_hash, hash, coalesce(subject ->> 'roundId' = ${roundId}, false) AS own
    FROM audit_entry, span WHERE audit_entry.sequence BETWEEN span.first AND span.last ORDER BY audit_entry.sequence`;
  return rows.map(({ own, ...row }) => (own ? row : { sequence: row.sequence, previous_hash: row.previous_hash, hash: row.hash }));
}
