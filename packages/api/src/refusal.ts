import { DENIAL_REASONS, EXECUTION_FAULTS, FOLLOW_UP_FAULTS, PROPOSAL_FAULTS, REFUSAL_CODES } from '@bonemet/board';
import { DATABASE_REFUSALS, PASSWORD_FAULTS } from '@bonemet/db';
import { FACT_ERROR_CODES } from '@bonemet/engine';
import { TRPCError } from '@trpc/server';

type Code = ConstructorParameters<typeof TRPCError>[0]['code'];

/** What the procedures refuse by themselves, beside what the rules and the guards below them refuse. */
const OWN_REASONS = [
  'signed_out', 'not_found', 'superseded', 'changed_meanwhile', 'stale_ballot', 'wrong_password',
  'not_a_day', 'in_the_future', 'in_the_past', 'unknown_field', 'wrong_type', 'duplicate_option',
  'not_from_this_status', 'not_ready', 'case_decided', 'case_changed', 'too_many_lesions', 'patient_known', 'patient_differs', 'not_importable',
  'review_not_open', 'opinions_revealed', 'already_answered', 'not_in_discussion', 'nothing_to_reveal',
  'not_signed', 'not_by_protocol', 'not_decided', 'execution_missing', 'task_ended', 'period_too_long',
  'other_board', 'agenda_full', 'not_on_agenda', 'not_invited', 'meeting_over', 'meeting_cancelled', 'meeting_has_begun',
  'expires_too_early', 'already_revoked',
] as const;

/** Every reason for which a request may be refused. The edge has words for each of them. */
export const REFUSAL_REASONS = [
  ...new Set([
    ...OWN_REASONS, ...REFUSAL_CODES, ...DENIAL_REASONS, ...EXECUTION_FAULTS, ...FOLLOW_UP_FAULTS, ...PROPOSAL_FAULTS,
    ...FACT_ERROR_CODES, ...PASSWORD_FAULTS, ...Object.values(DATABASE_REFUSALS),
  ]),
];

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why a request was refused, as a code that the edge translates. It never carries what was typed. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** The field of the input that the reason is about, if it is about one. */
    readonly field: string | null = null,
  ) {
    super(reason);
    this.name = 'Refusal';
  }
}

export function refusal(code: Code, reason: RefusalReason, field: string | null = null): TRPCError {
  return new TRPCError({ code, message: reason, cause: new Refusal(reason, field) });
}

/** Also the answer for what belongs to another institution: its existence is not told. */
export const notFound = () => refusal('NOT_FOUND', 'not_found');
export const conflict = (reason: RefusalReason) => refusal('CONFLICT', reason);
export const invalid = (reason: RefusalReason, field: string) => refusal('BAD_REQUEST', reason, field);
