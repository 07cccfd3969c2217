import type { NewMeetingEvent } from './events';

/** Every reason for which a command of a meeting may be refused; the edge translates them. */
export const REFUSAL_CODES = [
  'role_missing',
  'specialty_missing',
  'meeting_not_open',
  'meeting_already_open',
  'meeting_closed',
  'unknown_item',
  'item_not_current',
  'unknown_round',
  'duplicate_round',
  'patient_wishes_missing',
  'no_options',
  'duplicate_option',
  'unknown_option',
  'no_electors',
  'elector_cannot_vote',
  'rating_out_of_range',
  'round_still_open',
  'round_closed',
  'already_revealed',
  'previous_not_revealed',
  'too_many_rounds',
  'results_incomplete',
  'nothing_revealed',
  'round_open',
  'round_not_revealed',
  'not_drafted',
  'plan_empty',
  'already_signed',
  'stage_unsuitable',
  'not_leading',
  'may_not_lead',
  'chair_present',
  'not_seated',
  'not_waiting',
  'ballots_received',
  'conflict_declared',
  'nothing_proposed',
  'outcome_unexplained',
  'quorum_missing',
  'quorum_kept',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type MeetingDecision =
  | { readonly ok: true; readonly events: readonly NewMeetingEvent[] }
  | { readonly ok: false; readonly reason: RefusalCode };

export function accept(...events: readonly NewMeetingEvent[]): MeetingDecision {
  return { ok: true, events };
}

export function refuse(reason: RefusalCode): MeetingDecision {
  return { ok: false, reason };
}
