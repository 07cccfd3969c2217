import type { Specialty } from '../people/specialties';
import type { RevealedOption, RoundNumber, RoundOption } from './events';
import type { ItemStage, MeetingStatus, RoundStatus } from './stages';

export type Attendee = {
  readonly membershipId: string;
  readonly specialty: Specialty | null;
  readonly votes: boolean;
};

/** How far a round has come. It tells who has voted, never what. */
export type RoundProgress = {
  readonly complete: number;
  readonly electors: number;
  /** Electors whose ballot is complete, in the order of the electors and not of the votes. */
  readonly votedMembershipIds: readonly string[];
};

export type RoundState = {
  readonly roundId: string;
  readonly agendaItemId: string;
  readonly number: RoundNumber;
  readonly status: RoundStatus;
  readonly openedAt: string;
  readonly options: readonly RoundOption[];
  readonly electors: readonly string[];
  /** How many options each elector has answered. */
  readonly answered: Readonly<Record<string, number>>;
  readonly progress: RoundProgress;
  /** Null until the round is revealed: the state of an open or closed round holds no rating at all. */
  readonly results: readonly RevealedOption[] | null;
};

export type DecisionState = {
  readonly decisionId: string;
  readonly status: 'drafted' | 'signed';
  readonly version: number | null;
};

export type ItemState = {
  readonly agendaItemId: string;
  /** Null while only a round before the meeting is known. */
  readonly caseId: string | null;
  readonly stage: ItemStage;
  readonly rounds: readonly RoundState[];
  readonly decision: DecisionState | null;
};

export type MeetingState = {
  readonly sequence: number;
  readonly status: MeetingStatus;
  readonly attendees: Readonly<Record<string, Attendee>>;
  readonly currentItemId: string | null;
  readonly items: Readonly<Record<string, ItemState>>;
};

/** A meeting before its first event. Rounds may be voted on before anybody sits down. */
export const INITIAL_MEETING_STATE: MeetingState = {
  sequence: 0,
  status: 'planned',
  attendees: {},
  currentItemId: null,
  items: {},
};

/** An own entry of a record; ids come from outside, so a name such as `constructor` must find nothing. */
export function entryOf<Value>(record: Readonly<Record<string, Value>>, key: string | null): Value | null {
  return key !== null && Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

export function findItem(state: MeetingState, agendaItemId: string | null): ItemState | null {
  return entryOf(state.items, agendaItemId);
}

export function findRound(state: MeetingState, roundId: string): RoundState | null {
  for (const item of Object.values(state.items)) {
    const round = item.rounds.find((candidate) => candidate.roundId === roundId);
    if (round !== undefined) return round;
  }
  return null;
}

export function latestRound(item: ItemState | null): RoundState | null {
  return item?.rounds.at(-1) ?? null;
}

/** Whether any round of the item still takes ballots. */
export function hasOpenRound(item: ItemState | null): boolean {
  return item?.rounds.some((round) => round.status === 'open') ?? false;
}

/** Whether a round of the item is open, or closed and not yet revealed: its ratings must not be left behind. */
export function hasUnfinishedRound(item: ItemState | null): boolean {
  return item?.rounds.some((round) => round.status !== 'revealed') ?? false;
}

/** Those present who vote, for the electors of a round. */
export function votingAttendees(state: MeetingState): readonly Attendee[] {
  return Object.values(state.attendees).filter((attendee) => attendee.votes);
}
