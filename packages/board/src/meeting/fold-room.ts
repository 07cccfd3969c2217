import type { MeetingEventPayloads } from './events';
import { entryOf, type Floor, type MeetingState } from './state';

/** A seat taken, or taken again by somebody who had left. */
export function withAttendee(state: MeetingState, payload: MeetingEventPayloads['attendance.joined']): MeetingState {
  const { membershipId, specialty, votes, mayLead = false } = payload;
  return { ...state, attendees: { ...state.attendees, [membershipId]: { membershipId, specialty, votes, mayLead, present: true, saidGoodbye: false } } };
}

export function withoutAttendee(state: MeetingState, { membershipId, said = false }: MeetingEventPayloads['attendance.left']): MeetingState {
  const seat = entryOf(state.attendees, membershipId);
  if (seat === null) return state;
  return { ...state, attendees: { ...state.attendees, [membershipId]: { ...seat, present: false, saidGoodbye: said || seat.saidGoodbye } }, floor: withoutSpeaker(state.floor, membershipId) };
}

/** The floor is for one case: whoever turns to another begins with nobody waiting. */
export const EMPTY_FLOOR: Floor = { speaking: null, waiting: [] };

export function withSpeaker(floor: Floor, membershipId: string): Floor {
  if (floor.speaking === membershipId || floor.waiting.includes(membershipId)) return floor;
  return { ...floor, waiting: [...floor.waiting, membershipId] };
}

export function withCalledSpeaker(floor: Floor, membershipId: string): Floor {
  return { speaking: membershipId, waiting: floor.waiting.filter((waiting) => waiting !== membershipId) };
}

export function withoutSpeaker(floor: Floor, membershipId: string): Floor {
  return {
    speaking: floor.speaking === membershipId ? null : floor.speaking,
    waiting: floor.waiting.filter((waiting) => waiting !== membershipId),
  };
}
