import type { Permission } from '../permissions/permissions';

/** The way of a case, from the first fact to the follow-up. */
export const CASE_STATUSES = [
  'draft',
  'ready',
  'scheduled',
  'in_discussion',
  'decided',
  'carried_out',
  'not_carried_out',
  'followed_up',
  'needs_data',
] as const;

export type CaseStatus = (typeof CASE_STATUSES)[number];

/**
 * What may be done to a case, from where, and where it leads.
 * `decideByProtocol` is for a case listed under a protocol: no discussion, yet a recorded decision.
 * `startDiscussion` also takes a case back that was sent for data by mistake, or whose data came meanwhile.
 * `signProvisional`, below quorum, sends the case to another meeting; a protocol case even from the list.
 * `recordCarriedOut` also starts from `not_carried_out`, for a treatment that was given late;
 * `recordNotCarriedOut` also from `carried_out`, for a record that was a slip. A later record supersedes.
 */
export const CASE_TRANSITIONS = {
  markReady: { from: ['draft'], to: 'ready' },
  reopenDraft: { from: ['ready'], to: 'draft' },
  schedule: { from: ['ready'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'ready' },
  startDiscussion: { from: ['scheduled', 'needs_data'], to: 'in_discussion' },
  postpone: { from: ['in_discussion', 'scheduled'], to: 'ready' },
  requestData: { from: ['ready', 'scheduled', 'in_discussion'], to: 'needs_data' },
  dataReceived: { from: ['needs_data'], to: 'ready' },
  signDecision: { from: ['in_discussion'], to: 'decided' },
  signProvisional: { from: ['in_discussion', 'scheduled'], to: 'ready' },
  decideByProtocol: { from: ['scheduled', 'in_discussion'], to: 'decided' },
  recordCarriedOut: { from: ['decided', 'not_carried_out'], to: 'carried_out' },
  recordNotCarriedOut: { from: ['decided', 'carried_out'], to: 'not_carried_out' },
  recordFollowUp: { from: ['carried_out', 'not_carried_out'], to: 'followed_up' },
} as const satisfies Record<string, { from: readonly CaseStatus[]; to: CaseStatus }>;

export type CaseCommand = keyof typeof CASE_TRANSITIONS;

/** Who may move a case. What a meeting does to it is the chair's, like the meeting itself. */
export const CASE_COMMAND_PERMISSIONS: Readonly<Record<CaseCommand, Permission>> = {
  markReady: 'case.submit',
  reopenDraft: 'case.submit',
  schedule: 'case.schedule',
  unschedule: 'case.schedule',
  startDiscussion: 'meeting.lead',
  postpone: 'meeting.lead',
  requestData: 'case.requestData',
  dataReceived: 'case.answerRequest',
  signDecision: 'decision.sign',
  signProvisional: 'decision.sign',
  decideByProtocol: 'decision.sign',
  recordCarriedOut: 'execution.record',
  recordNotCarriedOut: 'execution.record',
  recordFollowUp: 'followUp.record',
};

type CaseRefusal = 'unknown_command' | 'not_from_this_status';

type CaseTransition =
  | { readonly ok: true; readonly status: CaseStatus }
  | { readonly ok: false; readonly reason: CaseRefusal };

/** Moves a case along its way, or says why it may not move. */
export function transition(status: CaseStatus, command: CaseCommand | (string & {})): CaseTransition {
  if (!Object.hasOwn(CASE_TRANSITIONS, command)) return { ok: false, reason: 'unknown_command' };
  const rule = CASE_TRANSITIONS[command as CaseCommand];
  const from: readonly CaseStatus[] = rule.from;
  return from.includes(status) ? { ok: true, status: rule.to } : { ok: false, reason: 'not_from_this_status' };
}
