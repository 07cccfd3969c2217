import type { Actor } from '../people/actor';
import type { CommandOf } from './commands';
import { accept, refuse, type MeetingDecision } from './refusals';
import { entryOf, type MeetingState } from './state';

/** Asking twice changes nothing. */
export function askToSpeak(state: MeetingState, { membershipId }: Actor): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  if (entryOf(state.attendees, membershipId)?.present !== true) return refuse('not_seated');
  const { speaking, waiting } = state.floor;
  if (speaking === membershipId || waiting.includes(membershipId)) return accept();
  return accept({ type: 'speaker.asked', payload: { membershipId } });
}

/** Gives the floor; whoever had it before is done. */
export function callSpeaker(state: MeetingState, { membershipId }: CommandOf<'callSpeaker'>): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  if (!state.floor.waiting.includes(membershipId)) return refuse('not_waiting');
  return accept({ type: 'speaker.called', payload: { membershipId } });
}

/** One's own request or turn ends when one says so; the leader may end anybody's. */
export function finishSpeaking(state: MeetingState, { membershipId }: CommandOf<'finishSpeaking'>, actor: Actor): MeetingDecision {
  if (membershipId !== actor.membershipId && state.leaderId !== actor.membershipId) return refuse('not_leading');
  const { speaking, waiting } = state.floor;
  if (speaking !== membershipId && !waiting.includes(membershipId)) return accept();
  return accept({ type: 'speaker.finished', payload: { membershipId } });
}
