import type { Transaction } from '../client';

/** A case on which opinions are asked. `meetingId` is null while it waits for a place on an agenda. */
export type OpenReview = {
  readonly caseId: string;
  readonly meetingId: string | null;
  readonly startsAt: Date | null;
  readonly closeHours: number;
};

type Row = { case_id: string; meeting_id: string | null; starts_at: Date | null; close_hours: number };

const toReview = (row: Row): OpenReview => ({ caseId: row.case_id, meetingId: row.meeting_id, startsAt: row.starts_at, closeHours: row.close_hours });

/** More than any board calls in its coming meetings. */
const MOST_PLACED = 200;

/**
 * Open reviews of cases on the agenda of a meeting that is not over, in the order in which they will be
 * called. A case on two agendas counts for the earlier one.
 */
export async function placedReviews(tx: Transaction): Promise<OpenReview[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT case_id, meeting_id, starts_at, close_hours FROM (
      SELECT DISTINCT ON (c.id) c.id AS case_id, m.id AS meeting_id, m.starts_at, a.position, b.opinions_close_hours AS close_hours
      FROM meeting m
      JOIN agenda_item a ON a.meeting_id = m.id
      JOIN clinical_case c ON c.id = a.case_id
      JOIN review r ON r.case_id = c.id
      JOIN board b ON b.id = c.board_id
      WHERE m.status <> 'closed' AND r.revealed_at IS NULL AND c.discussion = 'board'
        AND c.status IN ('ready', 'needs_data', 'scheduled', 'in_discussion')
      ORDER BY c.id, m.starts_at
    ) placed
    ORDER BY starts_at, meeting_id, position, case_id LIMIT ${MOST_PLACED}`;
  return rows.map(toReview);
}

/**
 * Open reviews of cases without a place on an agenda, newest first, after the case that was seen last.
 * Each status is walked on its own index, so that a million decided cases cost nothing.
 */
export async function unplacedReviews(tx: Transaction, limit: number, after: string | null): Promise<OpenReview[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT newest.* FROM unnest(ARRAY['ready', 'needs_data', 'scheduled', 'in_discussion']::"CaseStatus"[]) AS wanted (status)
    CROSS JOIN LATERAL (
      SELECT c.id AS case_id, NULL::uuid AS meeting_id, NULL::timestamptz AS starts_at, b.opinions_close_hours AS close_hours, c.created_at
      FROM clinical_case c JOIN review r ON r.case_id = c.id JOIN board b ON b.id = c.board_id
      WHERE c.status = wanted.status AND c.discussion = 'board' AND r.revealed_at IS NULL
        AND (${after}::uuid IS NULL OR (c.created_at, c.id) < (SELECT s.created_at, s.id FROM clinical_case s WHERE s.id = ${after}::uuid))
        AND NOT EXISTS (SELECT FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.case_id = c.id AND m.status <> 'closed')
      ORDER BY c.created_at DESC, c.id DESC LIMIT ${limit}
    ) newest
    ORDER BY newest.created_at DESC, newest.case_id DESC LIMIT ${limit}`;
  return rows.map(toReview);
}
