import type { DecisionStanding, MinorityOpinion } from '../decision/decision-content';
import type { Specialty } from '../people/specialties';
import type { ProposedPlan, FirstRatings, RevealedOption, RoundNumber, RoundOption } from './events';
import type { ItemStage, MeetingStatus, RoundStatus } from './stages';

export type Attendee = {
  readonly membershipId: string;
  readonly specialty: Specialty | null;
  readonly votes: boolean;
  /** Whether the lead may be handed to them. */
  readonly mayLead: boolean;
  /** False once somebody has left; their seat and what they rated remain. */
  readonly present: boolean;
  /** True once they said that they leave: they are away until they say that they are back. */
  readonly saidGoodbye: boolean;
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
  /** Where the case stood before, to which it returns if the opening is undone. */
  readonly openedFrom: ItemStage;
  readonly options: readonly RoundOption[];
  readonly electors: readonly string[];
  /** How many options each elector has answered. */
  readonly answered: Readonly<Record<string, number>>;
  readonly progress: RoundProgress;
  /** Null until the round is revealed: the state of an open or closed round holds no rating at all. */
  readonly results: readonly RevealedOption[] | null;
  /** Of the latest close; null while the round is open. */
  readonly seal: string | null;
};

/** The chair's plan before the board, and what the board says to it. */
export type ProposalState = ProposedPlan & {
  /** Its number among the plans on this case. */
  readonly revision: number;
  /** Those who agree, in the order in which they said so. */
  readonly confirmedBy: readonly string[];
};

export type RecordedMinority = MinorityOpinion & {
  readonly membershipId: string;
  /** The revision of the plan that it is about; 0 if none stood before the board. */
  readonly about: number;
};

export type DecisionState = {
  readonly decisionId: string;
  readonly status: 'drafted' | 'signed';
  readonly version: number | null;
  readonly standing: DecisionStanding | null;
};

export type ItemState = {
  readonly agendaItemId: string;
  /** Null while only a round before the meeting is known. */
  readonly caseId: string | null;
  readonly stage: ItemStage;
  readonly rounds: readonly RoundState[];
  readonly decision: DecisionState | null;
  /** When the room last turned to the case; null before. */
  readonly openedAt: string | null;
  /** Minutes that the chair has added to the planned ones. */
  readonly extendedMinutes: number;
  /** The ratings given before the meeting; null until they are revealed. */
  readonly opinions: readonly FirstRatings[] | null;
  /** Who declared a conflict of interest on this case. */
  readonly conflicts: readonly string[];
  readonly proposal: ProposalState | null;
  /** How many plans were put before the board. */
  readonly plans: number;
  readonly minority: readonly RecordedMinority[];
};

/** Those who asked to speak, in their order; the first has the floor once called. */
export type Floor = { readonly speaking: string | null; readonly waiting: readonly string[] };

export type MeetingState = {
  readonly sequence: number;
  readonly status: MeetingStatus;
  readonly attendees: Readonly<Record<string, Attendee>>;
  /** Who leads; null until the meeting is opened. */
  readonly leaderId: string | null;
  readonly floor: Floor;
  /** Grows with each change of the agenda, so that screens know that theirs is old. */
  readonly agendaRevision: number;
  readonly currentItemId: string | null;
  readonly items: Readonly<Record<string, ItemState>>;
};

/** A meeting before its first event. Rounds may be voted on before anybody sits down. */
export const INITIAL_MEETING_STATE: MeetingState = {
  sequence: 0,
  status: 'planned',
  attendees: {},
  leaderId: null,
  floor: { speaking: null, waiting: [] },
  agendaRevision: 0,
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

/** Those present who vote on an item: not those who declared a conflict of interest on it. */
export function votersOn(state: MeetingState, item: ItemState | null): readonly Attendee[] {
  const conflicted = new Set(item?.conflicts);
  return Object.values(state.attendees).filter(({ membershipId, votes, present }) => votes && present && !conflicted.has(membershipId));
}
