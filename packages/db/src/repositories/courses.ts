import type { CaseStatus, DecisionOutcome, DecisionStanding } from '@bonemet/board';
import type { Transaction } from '../client';

/** A case on its way after the decision: what is needed to say what is still to be told about it. */
export type OpenCourse = {
  readonly caseId: string;
  readonly pseudonym: string;
  readonly referrerId: string;
  readonly status: CaseStatus;
  readonly signedAt: Date | null;
  /** Null in decisions of the first format, which were treatments and final. */
  readonly outcome: DecisionOutcome | null;
  readonly standing: DecisionStanding | null;
  readonly carriedOut: boolean | null;
  readonly happenedOn: Date | null;
};

/** More than any hospital follows at once. */
const MOST = 1_000;

/** Cases that were decided or treated since a day, the newest first; found by two indexes, however many cases are older. */
export function openCourses(tx: Transaction, since: Date): Promise<OpenCourse[]> {
  return tx.$queryRaw<OpenCourse[]>`
    SELECT c.id AS "caseId", p.pseudonym, c.referrer_id AS "referrerId", c.status::text AS status, d.signed_at AS "signedAt",
      d.snapshot #>> '{deliberation,outcome}' AS outcome, d.snapshot #>> '{deliberation,standing}' AS standing,
      e.carried_out AS "carriedOut", e.happened_on AS "happenedOn"
    FROM (
      SELECT case_id FROM execution WHERE happened_on >= ${since}::date
      UNION SELECT case_id FROM decision WHERE signed_at >= ${since}
    ) recent
    JOIN clinical_case c ON c.id = recent.case_id
    JOIN patient p ON p.id = c.patient_id
    LEFT JOIN LATERAL (
      SELECT n.signed_at, n.snapshot FROM decision n JOIN decision first ON first.agenda_item_id = n.agenda_item_id AND first.version = 1
      WHERE n.case_id = c.id AND n.signed_at IS NOT NULL ORDER BY first.signed_at DESC, n.agenda_item_id DESC, n.version DESC LIMIT 1
    ) d ON true
    LEFT JOIN LATERAL (SELECT n.carried_out, n.happened_on FROM execution n WHERE n.case_id = c.id ORDER BY n.version DESC LIMIT 1) e ON true
    WHERE c.status IN ('decided', 'carried_out', 'not_carried_out', 'followed_up')
    ORDER BY coalesce(e.happened_on::timestamptz, d.signed_at) DESC, c.id LIMIT ${MOST}`;
}
