import type { Actor } from '../people/actor';
import { decide } from '../permissions/decide';
import type { CommandOf } from './commands';
import type { NewMeetingEvent } from './events';
import { accept, refuse, type MeetingDecision } from './refusals';
import type { ItemStage } from './stages';
import { entryOf, findItem, hasUnfinishedRound, type MeetingState } from './state';

export function openMeeting(state: MeetingState, actor: Actor): MeetingDecision {
  if (state.status === 'open') return refuse('meeting_already_open');
  return accept({ type: 'meeting.opened', payload: { openedBy: actor.membershipId } });
}

/** Joining again, as a phone does after it lost its network, is accepted and changes nothing. */
export function join(state: MeetingState, actor: Actor): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  const { membershipId, specialty } = actor;
  const votes = decide(actor, 'ballot.cast').allowed;
  const known = entryOf(state.attendees, membershipId);
  if (known !== null && known.specialty === specialty && known.votes === votes) return accept();
  return accept({ type: 'attendance.joined', payload: { membershipId, specialty, votes } });
}

/** Turning to a case leaves the one before it; a vote that is under way in the room is finished first, up to its reveal. */
export function openItem(state: MeetingState, command: CommandOf<'openItem'>): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  if (findItem(state, command.agendaItemId)?.stage === 'signed') return refuse('already_signed');
  const { currentItemId } = state;
  const isSentBack = findItem(state, currentItemId)?.stage === 'needs_data';
  if (currentItemId === command.agendaItemId && !isSentBack) return accept();
  if (hasUnfinishedRound(findItem(state, currentItemId))) return refuse('round_still_open');
  const leave: NewMeetingEvent[] =
    currentItemId === null || currentItemId === command.agendaItemId ? [] : [{ type: 'item.closed', payload: { agendaItemId: currentItemId } }];
  const { agendaItemId, caseId } = command;
  return accept(...leave, { type: 'item.opened', payload: { agendaItemId, caseId } });
}

const DISCUSSION_RESUMES_FROM: readonly ItemStage[] = ['revealed', 'deciding', 'needs_data'];

/** Back to discussion, for instance between the first ratings and the second round. */
export function returnToDiscussion(state: MeetingState, command: CommandOf<'returnToDiscussion'>): MeetingDecision {
  const { agendaItemId } = command;
  if (state.currentItemId !== agendaItemId) return refuse('item_not_current');
  const item = findItem(state, agendaItemId);
  if (item === null || !DISCUSSION_RESUMES_FROM.includes(item.stage)) return refuse('stage_unsuitable');
  return accept({ type: 'item.stageChanged', payload: { agendaItemId, stage: 'presenting' } });
}

/** Sends the case back with a named request to a specialty. */
export function markNeedsData(state: MeetingState, command: CommandOf<'markNeedsData'>): MeetingDecision {
  const { agendaItemId, specialty } = command;
  if (state.currentItemId !== agendaItemId) return refuse('item_not_current');
  const item = findItem(state, agendaItemId);
  if (item?.stage === 'signed') return refuse('already_signed');
  if (hasUnfinishedRound(item)) return refuse('round_still_open');
  return accept({ type: 'item.needsData', payload: { agendaItemId, specialty } });
}

export function closeItem(state: MeetingState, command: CommandOf<'closeItem'>): MeetingDecision {
  const { agendaItemId } = command;
  if (state.currentItemId !== agendaItemId) return refuse('item_not_current');
  if (hasUnfinishedRound(findItem(state, agendaItemId))) return refuse('round_still_open');
  return accept({ type: 'item.closed', payload: { agendaItemId } });
}

/** No round may outlive its meeting: nobody would be left to close it. */
export function closeMeeting(state: MeetingState): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  if (Object.values(state.items).some(hasUnfinishedRound)) return refuse('round_still_open');
  return accept({ type: 'meeting.closed', payload: {} });
}
