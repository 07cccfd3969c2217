import type { Actor } from '../people/actor';
import { decide } from '../permissions/decide';
import type { CommandOf } from './commands';
import type { NewMeetingEvent } from './events';
import { accept, refuse, type MeetingDecision, type RefusalCode } from './refusals';
import { sortRatings } from './reveal';
import type { ItemStage } from './stages';
import { entryOf, findItem, hasUnfinishedRound, latestRound, type MeetingState } from './state';

export function openMeeting(state: MeetingState, actor: Actor): MeetingDecision {
  if (state.status === 'open') return refuse('meeting_already_open');
  if (!actor.roles.includes('chair')) return refuse('not_leading');
  return accept({ type: 'meeting.opened', payload: { openedBy: actor.membershipId } });
}

/** Joining again, as a phone does after it lost its network, is accepted and changes nothing. */
export function join(state: MeetingState, actor: Actor): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  const { membershipId, specialty } = actor;
  const votes = decide(actor, 'ballot.cast').allowed;
  const mayLead = decide(actor, 'meeting.lead').allowed;
  const known = entryOf(state.attendees, membershipId);
  if (known?.present && known.specialty === specialty && known.votes === votes && known.mayLead === mayLead) return accept();
  return accept({ type: 'attendance.joined', payload: { membershipId, specialty, votes, mayLead } });
}

/**
 * Leaving keeps the seat: what was rated counts, and whoever comes back sits where they sat. It is said also by
 * somebody who was taken for gone already, so that none of their screens takes the seat again by itself.
 */
export function leave(state: MeetingState, { membershipId }: Pick<Actor, 'membershipId'>): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  const seat = entryOf(state.attendees, membershipId);
  if (seat === null || seat.saidGoodbye) return accept();
  return accept({ type: 'attendance.left', payload: { membershipId, said: true } });
}

/** A guest whose way in is taken away counts no longer from that moment on; what they rated counts, as for everybody who leaves. */
export function sendGuestAway(state: MeetingState, { membershipId }: CommandOf<'sendGuestAway'>): MeetingDecision {
  const sitsThere = state.status === 'open' && entryOf(state.attendees, membershipId)?.present === true;
  return sitsThere ? leave(state, { membershipId }) : accept();
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

const DISCUSSION_RESUMES_FROM: readonly ItemStage[] = ['revealed', 'deciding'];

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

/** More time for the case under discussion. */
export function extendItem(state: MeetingState, { agendaItemId, minutes }: CommandOf<'extendItem'>): MeetingDecision {
  if (state.currentItemId !== agendaItemId) return refuse('item_not_current');
  return accept({ type: 'item.extended', payload: { agendaItemId, minutes } });
}

/** Shows what was said before the meeting; once, and before anybody votes in it. */
export function revealOpinions(state: MeetingState, { agendaItemId, lines }: CommandOf<'revealOpinions'>): MeetingDecision {
  if (state.currentItemId !== agendaItemId) return refuse('item_not_current');
  const item = findItem(state, agendaItemId);
  if (item?.opinions) return refuse('already_revealed');
  if (item?.stage !== 'presenting') return refuse('stage_unsuitable');
  const sorted = lines.map((line) => ({ ...line, ratings: sortRatings(line.ratings) }));
  return accept({ type: 'opinions.revealed', payload: { agendaItemId, lines: sorted } });
}

/**
 * A conflict of interest is declared openly and takes its person out of the vote on the case. Between the
 * close of a round and its reveal the ballots are sealed, and nothing may change which of them count.
 */
export function declareConflict(state: MeetingState, { agendaItemId }: CommandOf<'declareConflict'>, { membershipId }: Actor): MeetingDecision {
  const fault = conflictFault(state, agendaItemId, membershipId);
  if (fault !== null) return refuse(fault);
  if (findItem(state, agendaItemId)?.conflicts.includes(membershipId)) return accept();
  return accept({ type: 'conflict.declared', payload: { agendaItemId, membershipId } });
}

export function withdrawConflict(state: MeetingState, { agendaItemId }: CommandOf<'withdrawConflict'>, { membershipId }: Actor): MeetingDecision {
  const fault = conflictFault(state, agendaItemId, membershipId);
  if (fault !== null) return refuse(fault);
  if (!findItem(state, agendaItemId)?.conflicts.includes(membershipId)) return accept();
  return accept({ type: 'conflict.withdrawn', payload: { agendaItemId, membershipId } });
}

function conflictFault(state: MeetingState, agendaItemId: string, membershipId: string): RefusalCode | null {
  if (state.status !== 'open') return 'meeting_not_open';
  if (state.currentItemId !== agendaItemId) return 'item_not_current';
  if (entryOf(state.attendees, membershipId)?.present !== true) return 'not_seated';
  const item = findItem(state, agendaItemId);
  if (item?.stage === 'signed') return 'already_signed';
  return latestRound(item)?.status === 'closed' ? 'round_not_revealed' : null;
}
