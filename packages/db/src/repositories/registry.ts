import type { NotCarriedOutReason } from '@bonemet/board';
import type { Transaction } from '../client';

/** What the figures need of one signed decision, in its newest version. The parts of its snapshot are as they were signed. */
export type RegistryDecision = {
  readonly decisionId: string;
  readonly caseId: string;
  readonly patientId: string;
  readonly meetingId: string;
  /** The first signature: an amendment does not make the board slower. */
  readonly signedAt: Date;
  /** When the case was handed to the board; for cases without a review, when it was entered. */
  readonly submittedAt: Date;
  readonly rounds: unknown;
  readonly quorumReached: boolean | null;
  readonly plan: unknown;
  readonly deliberation: unknown;
  /** The pain of each lesion of which it was known: a list of numbers. */
  readonly painBefore: unknown;
  readonly engineListedAnything: boolean;
  readonly carriedOut: boolean | null;
  readonly reason: NotCarriedOutReason | null;
};

type RegistryFilter = { readonly boardId: string | null; readonly from: Date | null; readonly until: Date | null };

/** A hospital of this size has other means. The newest are read. */
export const MOST_DECISIONS = 5_000;

/** Signed decisions of a period, the newest first. `until` is the first moment that is no longer part of it. */
export function registryDecisions(tx: Transaction, { boardId, from, until }: RegistryFilter): Promise<RegistryDecision[]> {
  return tx.$queryRaw<RegistryDecision[]>`
    SELECT d.id AS "decisionId", d.case_id AS "caseId", c.patient_id AS "patientId", a.meeting_id AS "meetingId", first.signed_at AS "signedAt",
      least(coalesce(r.opened_at, c.created_at), first.signed_at) AS "submittedAt",
      d.snapshot -> 'rounds' AS rounds, (d.snapshot #>> '{quorum,reached}')::boolean AS "quorumReached", d.snapshot -> 'plan' AS plan,
      d.snapshot -> 'deliberation' AS deliberation, jsonb_path_query_array(d.snapshot, '$.input.lesions[*].facts."pain.vas"') AS "painBefore",
      coalesce(jsonb_path_exists(d.snapshot, '$.evaluation.lesions[*].options[*]'), false) AS "engineListedAnything",
      e.carried_out AS "carriedOut", e.reason
    FROM (
      SELECT agenda_item_id, signed_at FROM decision
      WHERE version = 1 AND signed_at IS NOT NULL
        AND (${from}::timestamptz IS NULL OR signed_at >= ${from}) AND (${until}::timestamptz IS NULL OR signed_at < ${until})
    ) first
    JOIN agenda_item a ON a.id = first.agenda_item_id
    JOIN LATERAL (
      SELECT n.* FROM decision n WHERE n.agenda_item_id = first.agenda_item_id AND n.signed_at IS NOT NULL ORDER BY n.version DESC LIMIT 1
    ) d ON true
    JOIN clinical_case c ON c.id = d.case_id
    LEFT JOIN review r ON r.case_id = c.id
    LEFT JOIN LATERAL (
      SELECT x.carried_out, x.reason FROM execution x JOIN decision o ON o.id = x.decision_id
      WHERE x.case_id = c.id AND o.agenda_item_id = first.agenda_item_id ORDER BY x.version DESC LIMIT 1
    ) e ON true
    WHERE (${boardId}::uuid IS NULL OR c.board_id = ${boardId}::uuid)
    ORDER BY first.signed_at DESC, d.id LIMIT ${MOST_DECISIONS}`;
}
