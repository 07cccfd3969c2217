import type { Actor } from '../people/actor';
import { decide } from '../permissions/decide';
import type { CommandOf } from './commands';
import { accept, refuse, type MeetingDecision } from './refusals';
import { entryOf, type MeetingState } from './state';

/** Whether somebody leads the meeting now; before it is opened, whoever chairs the board. */
export const leads = (state: MeetingState, { membershipId, roles }: Actor): boolean =>
  state.leaderId === null ? roles.includes('chair') : state.leaderId === membershipId;

/**
 * A chair of the board takes the lead at any time, because the one who leads may sit before a dead machine;
 * anybody else who votes only when nobody who leads is in the room.
 */
export function takeChair(state: MeetingState, actor: Actor): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  const { membershipId } = actor;
  if (state.leaderId === membershipId) return accept();
  const seat = entryOf(state.attendees, membershipId);
  if (seat?.present !== true) return refuse('not_seated');
  const isDeserted = entryOf(state.attendees, state.leaderId)?.present !== true;
  const may = actor.roles.includes('chair') || (isDeserted && seat.votes && decide(actor, 'ballot.cast').allowed);
  return may ? accept({ type: 'chair.taken', payload: { membershipId } }) : refuse('chair_present');
}

/** Hands the lead to somebody in the room who may lead: never to a guest. */
export function handChair(state: MeetingState, { membershipId }: CommandOf<'handChair'>): MeetingDecision {
  if (state.status !== 'open') return refuse('meeting_not_open');
  const seat = entryOf(state.attendees, membershipId);
  if (seat?.present !== true) return refuse('not_seated');
  if (!seat.mayLead) return refuse('may_not_lead');
  return state.leaderId === membershipId ? accept() : accept({ type: 'chair.taken', payload: { membershipId } });
}
