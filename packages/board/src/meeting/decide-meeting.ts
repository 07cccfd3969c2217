import type { Actor } from '../people/actor';
import { decide } from '../permissions/decide';
import type { Permission } from '../permissions/permissions';
import type { MeetingCommand } from './commands';
import { draftDecision, signDecision } from './decide-decision';
import { closeItem, closeMeeting, join, markNeedsData, openItem, openMeeting, returnToDiscussion } from './decide-room';
import { addElector, castBallot, closeRound, openRound, openSecondRound, revealRound } from './decide-round';
import { refuse, type MeetingDecision, type RefusalCode } from './refusals';
import { findItem, type MeetingState } from './state';

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
    case 'openItem':
      return openItem(state, command);
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
    case 'openSecondRound':
      return openSecondRound(state, command);
    case 'addElector':
      return addElector(state, command);
    case 'castBallot':
      return castBallot(state, command, actor);
    case 'closeRound':
      return closeRound(state, command);
    case 'revealRound':
      return revealRound(state, command);
    case 'draftDecision':
      return draftDecision(state, command);
    case 'signDecision':
      return signDecision(state, command);
  }
}

/**
 * The round before the meeting belongs to scheduling, so the coordinator may open it; as soon as the
 * room has turned to the item, rounds are the chair's alone.
 */
function permissionFor(state: MeetingState, command: MeetingCommand): Permission {
  switch (command.type) {
    case 'join':
      return 'meeting.join';
    case 'castBallot':
      return 'ballot.cast';
    case 'draftDecision':
      return 'decision.draft';
    case 'signDecision':
      return 'decision.sign';
    case 'openRound':
      return (findItem(state, command.agendaItemId)?.caseId ?? null) === null ? 'case.schedule' : 'meeting.lead';
    default:
      return 'meeting.lead';
  }
}

function denialOf(state: MeetingState, command: MeetingCommand, actor: Actor): RefusalCode | null {
  const verdict = decide(actor, permissionFor(state, command));
  if (verdict.allowed) return null;
  return verdict.reason === 'specialty_missing' ? 'specialty_missing' : 'role_missing';
}
