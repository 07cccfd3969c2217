import type { Actor } from '../people/actor';
import { decide } from '../permissions/decide';
import type { Permission } from '../permissions/permissions';
import type { MeetingCommand, MeetingCommandType } from './commands';
import { handChair, leads, takeChair } from './decide-chair';
import { confirmPlan, draftDecision, proposePlan, recordMinority, recordProtocol, signDecision, withdrawMinority } from './decide-decision';
import { askToSpeak, callSpeaker, finishSpeaking } from './decide-floor';
import {
  closeItem, closeMeeting, declareConflict, extendItem, join, leave, markNeedsData, openItem, openMeeting, returnToDiscussion, revealOpinions, sendGuestAway, withdrawConflict,
} from './decide-room';
import { cancelRound, closeRound, openRound, reopenRound, revealRound } from './decide-round';
import { refuse, type MeetingDecision, type RefusalCode } from './refusals';
import type { MeetingState } from './state';

/**
 * Decides a command of a live meeting: the events it leads to, or the reason for which it is refused.
 * The caller has read the state within the actor's institution, numbers and dates the events and stores
 * them together with the change and its audit row.
 */
export function decideMeeting(state: MeetingState, command: MeetingCommand, actor: Actor): MeetingDecision {
  const denied = denialOf(state, command, actor);
  if (denied !== null) return refuse(denied);
  if (state.status === 'closed') return refuse('meeting_closed');
  switch (command.type) {
    case 'openMeeting':
      return openMeeting(state, actor);
    case 'join':
      return join(state, actor);
    case 'leave':
      return leave(state, actor);
    case 'sendGuestAway':
      return sendGuestAway(state, command);
    case 'takeChair':
      return takeChair(state, actor);
    case 'handChair':
      return handChair(state, command);
    case 'askToSpeak':
      return askToSpeak(state, actor);
    case 'callSpeaker':
      return callSpeaker(state, command);
    case 'finishSpeaking':
      return finishSpeaking(state, command, actor);
    case 'openItem':
      return openItem(state, command);
    case 'extendItem':
      return extendItem(state, command);
    case 'revealOpinions':
      return revealOpinions(state, command);
    case 'declareConflict':
      return declareConflict(state, command, actor);
    case 'withdrawConflict':
      return withdrawConflict(state, command, actor);
    case 'returnToDiscussion':
      return returnToDiscussion(state, command);
    case 'markNeedsData':
      return markNeedsData(state, command);
    case 'closeItem':
      return closeItem(state, command);
    case 'closeMeeting':
      return closeMeeting(state);
    case 'openRound':
      return openRound(state, command);
    case 'closeRound':
      return closeRound(state, command);
    case 'reopenRound':
      return reopenRound(state, command);
    case 'cancelRound':
      return cancelRound(state, command);
    case 'revealRound':
      return revealRound(state, command);
    case 'draftDecision':
      return draftDecision(state, command);
    case 'proposePlan':
      return proposePlan(state, command);
    case 'confirmPlan':
      return confirmPlan(state, command, actor);
    case 'recordMinority':
      return recordMinority(state, command, actor);
    case 'withdrawMinority':
      return withdrawMinority(state, command, actor);
    case 'signDecision':
      return signDecision(state, command);
    case 'recordProtocol':
      return recordProtocol(state, command);
  }
}

/** What asks for the lead of the meeting, beyond the permission to lead one at all. */
const LED: readonly MeetingCommandType[] = [
  'handChair', 'callSpeaker', 'openItem', 'extendItem', 'revealOpinions', 'returnToDiscussion', 'markNeedsData', 'closeItem',
  'closeMeeting', 'openRound', 'closeRound', 'reopenRound', 'cancelRound', 'revealRound', 'draftDecision', 'proposePlan', 'signDecision', 'recordProtocol',
];

function permissionFor(type: MeetingCommandType): Permission {
  switch (type) {
    case 'join':
    case 'leave':
    case 'askToSpeak':
    case 'finishSpeaking':
      return 'meeting.join';
    case 'sendGuestAway':
      return 'meeting.plan';
    case 'declareConflict':
    case 'withdrawConflict':
    case 'confirmPlan':
    case 'recordMinority':
    case 'withdrawMinority':
      return 'ballot.cast';
    case 'draftDecision':
    case 'proposePlan':
      return 'decision.draft';
    case 'signDecision':
    case 'recordProtocol':
      return 'decision.sign';
    default:
      return 'meeting.lead';
  }
}

function denialOf(state: MeetingState, command: MeetingCommand, actor: Actor): RefusalCode | null {
  const verdict = decide(actor, permissionFor(command.type));
  if (verdict.allowed) return LED.includes(command.type) && !leads(state, actor) ? 'not_leading' : null;
  return verdict.reason === 'specialty_missing' ? 'specialty_missing' : 'role_missing';
}
