import type { MeetingEvent } from './events';
import { changeOfItem, newItem, withProtocol } from './fold-item';
import { EMPTY_FLOOR, withAttendee, withCalledSpeaker, withoutAttendee, withoutSpeaker, withSpeaker } from './fold-room';
import { closedRound, openedRound, reopenedRound, revealedRound, withBallot, withBallots, withElector } from './fold-round';
import type { ItemStage } from './stages';
import { findItem, findRound, INITIAL_MEETING_STATE, type ItemState, type MeetingState, type RoundState } from './state';

/**
 * What became of an event. With `gap` the state is unchanged and the caller must read what is missing,
 * from `state.sequence` on; an event that was already applied is neither applied nor a gap.
 */
export type AppliedEvent = { readonly state: MeetingState; readonly applied: boolean; readonly gap: boolean };

/** Applies one event. An event may arrive twice or too early; neither harms the state. */
export function applyEvent(state: MeetingState, event: MeetingEvent): AppliedEvent {
  if (event.sequence <= state.sequence) return { state, applied: false, gap: false };
  if (event.sequence > state.sequence + 1) return { state, applied: false, gap: true };
  return { state: { ...reduce(state, event), sequence: event.sequence }, applied: true, gap: false };
}

/**
 * The state after a log. Order of arrival and repeats do not matter; at a hole in the numbering it
 * stops, so that a state never rests on events whose predecessors are unknown.
 */
export function foldMeeting(
  events: readonly MeetingEvent[],
  from: MeetingState = INITIAL_MEETING_STATE,
): MeetingState {
  const ordered = [...events].sort((left, right) => left.sequence - right.sequence);
  return ordered.reduce((state, event) => applyEvent(state, event).state, from);
}

function reduce(state: MeetingState, event: MeetingEvent): MeetingState {
  switch (event.type) {
    case 'meeting.opened':
      return { ...state, status: 'open', leaderId: event.payload.openedBy };
    case 'meeting.closed':
      return { ...state, status: 'closed', currentItemId: null, floor: EMPTY_FLOOR };
    case 'attendance.joined':
      return withAttendee(state, event.payload);
    case 'attendance.left':
      return withoutAttendee(state, event.payload);
    case 'chair.taken':
      return { ...state, leaderId: event.payload.membershipId };
    case 'agenda.changed':
      return { ...state, agendaRevision: state.agendaRevision + 1 };
    case 'speaker.asked':
      return { ...state, floor: withSpeaker(state.floor, event.payload.membershipId) };
    case 'speaker.called':
      return { ...state, floor: withCalledSpeaker(state.floor, event.payload.membershipId) };
    case 'speaker.finished':
      return { ...state, floor: withoutSpeaker(state.floor, event.payload.membershipId) };
    case 'item.opened': {
      const { agendaItemId, caseId } = event.payload;
      const known = itemOrNew(state, agendaItemId);
      const opened = { ...known, caseId, stage: stageOnReturn(known), openedAt: event.at };
      return { ...withItem(state, opened), currentItemId: agendaItemId, floor: EMPTY_FLOOR };
    }
    case 'item.closed': {
      const left = changeItem(state, event.payload.agendaItemId, leaveItem);
      return left.currentItemId === event.payload.agendaItemId ? { ...left, currentItemId: null, floor: EMPTY_FLOOR } : left;
    }
    case 'round.opened': {
      const item = itemOrNew(state, event.payload.agendaItemId);
      const rounds = [...item.rounds, openedRound(event.payload, event.at, item.stage)];
      return withItem(state, { ...item, rounds, stage: stageInRoom(item, 'voting') });
    }
    case 'round.electorAdded':
      return changeRound(state, event.payload.roundId, (round) => withElector(round, event.payload.membershipId));
    case 'ballot.received':
      return changeRound(state, event.payload.roundId, (round) => withBallot(round, event.payload));
    case 'ballots.received':
      return changeRound(state, event.payload.roundId, (round) => withBallots(round, event.payload));
    case 'round.closed':
      return changeRound(state, event.payload.roundId, (round) => closedRound(round, event.payload), 'closed');
    case 'round.reopened':
      return changeRound(state, event.payload.roundId, reopenedRound, 'voting');
    case 'round.cancelled':
      return withoutRound(state, event.payload.roundId);
    case 'round.revealed':
      return withoutProposal(changeRound(state, event.payload.roundId, (round) => revealedRound(round, event.payload), 'revealed'), event.payload.roundId);
    case 'protocol.recorded':
      return withItem(state, withProtocol(itemOrNew(state, event.payload.agendaItemId), event.payload));
    default: {
      const change = changeOfItem(event);
      return change === null ? state : changeItem(state, (event.payload as { agendaItemId: string }).agendaItemId, change);
    }
  }
}

function itemOrNew(state: MeetingState, agendaItemId: string): ItemState {
  return findItem(state, agendaItemId) ?? newItem(agendaItemId);
}

function withItem(state: MeetingState, item: ItemState): MeetingState {
  return { ...state, items: { ...state.items, [item.agendaItemId]: item } };
}

/** What a new round has shown calls for a new plan. */
function withoutProposal(state: MeetingState, roundId: string): MeetingState {
  const round = findRound(state, roundId);
  return round?.status === 'revealed' ? changeItem(state, round.agendaItemId, (item) => ({ ...item, proposal: null })) : state;
}

/** The case is where it was before the round was opened. */
function withoutRound(state: MeetingState, roundId: string): MeetingState {
  const round = findRound(state, roundId);
  if (round === null) return state;
  return changeItem(state, round.agendaItemId, (item) => {
    const before = { ...item, rounds: item.rounds.filter((one) => one.roundId !== roundId) };
    return { ...before, stage: stageInRoom(item, round.openedFrom) };
  });
}

function changeItem(state: MeetingState, agendaItemId: string, change: (item: ItemState) => ItemState): MeetingState {
  const item = findItem(state, agendaItemId);
  return item === null ? state : withItem(state, change(item));
}

function changeRound(
  state: MeetingState,
  roundId: string,
  change: (round: RoundState) => RoundState,
  stage?: ItemStage,
): MeetingState {
  const before = findRound(state, roundId);
  if (before === null) return state;
  const after = change(before);
  return changeItem(state, before.agendaItemId, (item) => ({
    ...item,
    rounds: item.rounds.map((round) => (round.roundId === roundId ? after : round)),
    stage: stage === undefined || after.status === before.status ? item.stage : stageInRoom(item, stage),
  }));
}

/** A round before the meeting leaves its item waiting: the room has not turned to it yet. */
function stageInRoom(item: ItemState, stage: ItemStage): ItemStage {
  return item.stage === 'waiting' ? 'waiting' : stage;
}

/** Where a case takes up again: what was revealed or begun before the room left it still stands. */
function stageOnReturn(item: ItemState): ItemStage {
  if (item.decision?.status === 'drafted') return 'deciding';
  const latest = item.rounds.at(-1);
  if (latest === undefined) return 'presenting';
  return latest.status === 'open' ? 'voting' : latest.status;
}

/** An item that the room leaves unfinished goes back to the list. */
function leaveItem(item: ItemState): ItemState {
  return item.stage === 'signed' || item.stage === 'needs_data' ? item : { ...item, stage: 'waiting' };
}
