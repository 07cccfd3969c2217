import pg from 'pg';
import { BALLOT_BATCHES_SQL, type BallotBatch, findBallotFaults } from '../audit/ballots';
import {
  AUDIT_HEADS_SQL, AUDIT_ROWS_SQL, type AuditFault, type AuditHeadRow, type AuditRow, findAuditFaults, INSTITUTIONS_SQL,
} from '../audit/verify';

export type AuditReport = {
  readonly entries: number;
  readonly institutions: number;
  readonly faults: readonly AuditFault[];
  /** The newest link of each chain. Kept elsewhere, it also betrays a chain that was rewritten as a whole. */
  readonly heads: readonly AuditHeadRow[];
};

/** Reads every audit chain in one snapshot and checks it from outside the database. */
export async function verifyAudit(ownerUrl: string): Promise<AuditReport> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query('SET LOCAL ROLE bonemet_operator');
    const { rows } = await client.query<AuditRow>(AUDIT_ROWS_SQL);
    const { rows: heads } = await client.query<AuditHeadRow>(AUDIT_HEADS_SQL);
    const { rows: institutions } = await client.query<{ id: string }>(INSTITUTIONS_SQL);
    const { rows: batches } = await client.query<BallotBatch>(BALLOT_BATCHES_SQL);
    await client.query('COMMIT');
    const faults = [...findAuditFaults(rows, heads, institutions.map(({ id }) => id)), ...findBallotFaults(rows, batches)];
    return { entries: rows.length, institutions: heads.length, faults, heads };
  } finally {
    await client.end();
  }
}
