import type { DecisionStanding } from '../decision/decision-content';
import type { Actor } from '../people/actor';
import type { CommandOf, RecordProtocolCommand, SignDecisionCommand } from './commands';
import type { ProposedPlan } from './events';
import { accept, refuse, type MeetingDecision, type RefusalCode } from './refusals';
import { entryOf, findItem, hasOpenRound, latestRound, type ItemState, type MeetingState } from './state';

/** A decision rests on ratings that everybody has seen: at least one round of the item is revealed. */
export function draftDecision(state: MeetingState, command: CommandOf<'draftDecision'>): MeetingDecision {
  const { agendaItemId, decisionId } = command;
  const item = findItem(state, agendaItemId);
  if (item === null) return refuse('unknown_item');
  if (item.stage === 'signed') return refuse('already_signed');
  if (state.currentItemId !== agendaItemId) return refuse('item_not_current');
  if (hasOpenRound(item)) return refuse('round_open');
  if (!item.rounds.some((round) => round.status === 'revealed')) return refuse('nothing_revealed');
  return accept({ type: 'decision.drafted', payload: { agendaItemId, decisionId } });
}

/** Puts a plan before the board. Changing it asks everybody again. */
export function proposePlan(state: MeetingState, command: CommandOf<'proposePlan'>): MeetingDecision {
  const { agendaItemId, proposal } = command;
  const deciding = itemBeingDecided(state, agendaItemId);
  if (typeof deciding === 'string') return refuse(deciding);
  const fault = planFault(deciding, proposal);
  return fault === null ? accept({ type: 'plan.proposed', payload: { agendaItemId, proposal } }) : refuse(fault);
}

/** Whoever may vote on the case agrees with the plan, or says why not; neither is blind. */
export function confirmPlan(state: MeetingState, { agendaItemId }: CommandOf<'confirmPlan'>, actor: Actor): MeetingDecision {
  const deciding = itemBeingDecided(state, agendaItemId);
  if (typeof deciding === 'string') return refuse(deciding);
  if (deciding.proposal === null) return refuse('nothing_proposed');
  const barred = barredFrom(state, deciding, actor);
  if (barred !== null) return refuse(barred);
  return accept({ type: 'plan.confirmed', payload: { agendaItemId, membershipId: actor.membershipId } });
}

export function recordMinority(state: MeetingState, command: CommandOf<'recordMinority'>, actor: Actor): MeetingDecision {
  const { agendaItemId, opinion, reason } = command;
  const deciding = itemBeingDecided(state, agendaItemId);
  if (typeof deciding === 'string') return refuse(deciding);
  const barred = barredFrom(state, deciding, actor);
  if (barred !== null) return refuse(barred);
  const { membershipId, specialty } = actor;
  return accept({ type: 'minority.recorded', payload: { agendaItemId, membershipId, specialty, opinion, reason } });
}

export function withdrawMinority(state: MeetingState, { agendaItemId }: CommandOf<'withdrawMinority'>, actor: Actor): MeetingDecision {
  const deciding = itemBeingDecided(state, agendaItemId);
  if (typeof deciding === 'string') return refuse(deciding);
  return accept({ type: 'minority.withdrawn', payload: { agendaItemId, membershipId: actor.membershipId } });
}

/** Signs the plan that stands before the board as its first version; a change after that is an amendment with its reason. */
export function signDecision(state: MeetingState, command: SignDecisionCommand): MeetingDecision {
  const { agendaItemId, decisionId, standing, quorumReached } = command;
  const deciding = itemBeingDecided(state, agendaItemId);
  if (typeof deciding === 'string') return refuse(deciding);
  if (deciding.decision?.decisionId !== decisionId) return refuse('not_drafted');
  if (deciding.proposal === null) return refuse('nothing_proposed');
  const fault = planFault(deciding, deciding.proposal);
  if (fault !== null) return refuse(fault);
  const unsuited = standingFault(standing, quorumReached);
  if (unsuited !== null) return refuse(unsuited);
  return accept({ type: 'decision.signed', payload: { agendaItemId, decisionId, version: 1, standing } });
}

/** Records a case that is listed under a protocol. Once it was put to the vote, it is decided like any other. */
export function recordProtocol(state: MeetingState, command: RecordProtocolCommand): MeetingDecision {
  const { agendaItemId, caseId, decisionId, protocolName, standing, quorumReached } = command;
  if (state.status !== 'open') return refuse('meeting_not_open');
  const item = findItem(state, agendaItemId);
  if (item?.stage === 'signed') return refuse('already_signed');
  if (item !== null && (item.rounds.length > 0 || item.stage === 'needs_data')) return refuse('stage_unsuitable');
  const unsuited = standingFault(standing, quorumReached);
  if (unsuited !== null) return refuse(unsuited);
  return accept({ type: 'protocol.recorded', payload: { agendaItemId, caseId, decisionId, protocolName, standing } });
}

/** Whoever signs says what they sign: nothing becomes final without a quorum, nor provisional for the want of one that is there. */
function standingFault(standing: DecisionStanding, quorumReached: boolean): RefusalCode | null {
  if (standing === 'final') return quorumReached ? null : 'quorum_missing';
  return quorumReached ? 'quorum_kept' : null;
}

/** Why somebody does not speak on the plan: they are not in the room, or have a conflict of interest. */
function barredFrom(state: MeetingState, item: ItemState, { membershipId }: Actor): RefusalCode | null {
  if (entryOf(state.attendees, membershipId)?.present !== true) return 'not_seated';
  return item.conflicts.includes(membershipId) ? 'conflict_declared' : null;
}

function itemBeingDecided(state: MeetingState, agendaItemId: string): ItemState | RefusalCode {
  const item = findItem(state, agendaItemId);
  if (item === null) return 'unknown_item';
  if (item.stage === 'signed') return 'already_signed';
  if (state.currentItemId !== agendaItemId) return 'item_not_current';
  if (hasOpenRound(item)) return 'round_open';
  if (latestRound(item)?.status === 'closed') return 'round_not_revealed';
  return item.stage === 'deciding' ? item : 'not_drafted';
}

/**
 * What is wrong with a plan: a treatment has at least one option, anything else says what is waited for or
 * which protocol or trial; options come from the rounds of the case, each once.
 */
export function planFault(item: ItemState, { outcome, outcomeDetail, plan }: ProposedPlan): RefusalCode | null {
  if (outcome === 'treatment' && plan.length === 0) return 'plan_empty';
  if (outcome !== 'treatment' && outcomeDetail.trim() === '') return 'outcome_unexplained';
  const known = new Set(item.rounds.flatMap(({ options }) => options.map(({ optionId }) => optionId)));
  if (plan.some(({ optionId }) => !known.has(optionId))) return 'unknown_option';
  return new Set(plan.map(({ optionId }) => optionId)).size < plan.length ? 'duplicate_option' : null;
}
