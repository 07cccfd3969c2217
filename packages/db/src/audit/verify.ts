import { createHash } from 'node:crypto';

/** One audit row as text, so that nothing is rounded or reordered on the way out of the database. */
export type AuditRow = {
  institution_id: string;
  sequence: string;
  actor_user_id: string | null;
  actor_membership_id: string | null;
  type: string;
  subject: string;
  transaction_id: string;
  at: string;
  previous_hash: string;
  hash: string;
};

export type AuditHeadRow = { institution_id: string; sequence: string; hash: string };

/** What is wrong at one place of one chain. */
export type AuditFault = {
  readonly institutionId: string;
  readonly sequence: string;
  readonly fault: 'edited' | 'missing' | 'reordered' | 'cut_off' | 'ballots_differ' | 'ballots_unregistered';
};

export const AUDIT_ROWS_SQL = `
  SELECT institution_id, sequence::text, actor_user_id, actor_membership_id, type, subject::text AS subject, transaction_id,
         to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, previous_hash, hash
  FROM audit_entry ORDER BY institution_id, audit_entry.sequence`;

export const AUDIT_HEADS_SQL = 'SELECT institution_id, sequence::text, hash FROM audit_head';
export const INSTITUTIONS_SQL = 'SELECT id FROM institution';

const GENESIS = '0'.repeat(64);

/** The same digest as bonemet.chain_audit_entry computes, from outside the database. */
export function auditDigest(row: AuditRow): string {
  const lines = [
    row.previous_hash, row.institution_id, row.sequence, row.actor_user_id ?? '', row.actor_membership_id ?? '',
    row.type, row.subject, row.transaction_id, row.at,
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * Walks every institution's chain and names each place where it was edited, where a row is missing or
 * moved, and where the end was cut off. An empty answer means: every chain is whole.
 * @param rows all audit rows, ordered by institution and sequence
 * @param institutions every institution: each has a chain from the moment it was provisioned
 */
export function findAuditFaults(rows: readonly AuditRow[], heads: readonly AuditHeadRow[], institutions: readonly string[] = []): AuditFault[] {
  const faults: AuditFault[] = [];
  const last = new Map<string, AuditRow>();
  for (const row of rows) {
    const before = last.get(row.institution_id);
    faults.push(...faultsAt(row, before));
    last.set(row.institution_id, row);
  }
  for (const head of heads) {
    const end = last.get(head.institution_id);
    if ((end?.hash ?? GENESIS) !== head.hash) {
      faults.push({ institutionId: head.institution_id, sequence: head.sequence, fault: 'cut_off' });
    }
    last.delete(head.institution_id);
  }
  const chained = new Set([...rows, ...heads].map((row) => row.institution_id));
  for (const institutionId of institutions) {
    if (!chained.has(institutionId)) faults.push({ institutionId, sequence: '1', fault: 'missing' });
  }
  for (const [institutionId, row] of last) faults.push({ institutionId, sequence: row.sequence, fault: 'cut_off' });
  return faults;
}

function faultsAt(row: AuditRow, before: AuditRow | undefined): AuditFault[] {
  const place = { institutionId: row.institution_id, sequence: row.sequence };
  if (auditDigest(row) !== row.hash) return [{ ...place, fault: 'edited' }];
  const expected = BigInt(before?.sequence ?? 0) + 1n;
  if (BigInt(row.sequence) !== expected) return [{ ...place, fault: 'missing' }];
  if (row.previous_hash !== (before?.hash ?? GENESIS)) return [{ ...place, fault: 'reordered' }];
  return [];
}
