import type { CommandOf, SignDecisionCommand } from './commands';
import { accept, refuse, type MeetingDecision } from './refusals';
import { findItem, hasOpenRound, latestRound, type MeetingState } from './state';

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

/** Signs the drafted decision as its first version; a change after that is an amendment with its reason. */
export function signDecision(state: MeetingState, command: SignDecisionCommand): MeetingDecision {
  const { agendaItemId, decisionId, plan } = command;
  const item = findItem(state, agendaItemId);
  if (item === null) return refuse('unknown_item');
  if (item.stage === 'signed') return refuse('already_signed');
  if (state.currentItemId !== agendaItemId) return refuse('item_not_current');
  if (hasOpenRound(item)) return refuse('round_open');
  if (latestRound(item)?.status === 'closed') return refuse('round_not_revealed');
  if (item.decision?.decisionId !== decisionId || item.stage !== 'deciding') return refuse('not_drafted');
  if (plan.length === 0) return refuse('plan_empty');
  const known = new Set(item.rounds.flatMap(({ options }) => options.map(({ optionId }) => optionId)));
  if (plan.some((optionId) => !known.has(optionId))) return refuse('unknown_option');
  return accept({ type: 'decision.signed', payload: { agendaItemId, decisionId, version: 1 } });
}
