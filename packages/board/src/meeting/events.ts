import type { DecisionOutcome, DecisionStanding, MinorityOpinion } from '../decision/decision-content';
import type { Specialty } from '../people/specialties';
import type { ItemStage } from './stages';

/** A name in both languages of the board. */
export type LocalisedLabel = { readonly en: string; readonly fr: string };

/** One line of a ballot, as it was when the round opened: later changes of the case do not touch it. */
export type RoundOption = {
  readonly optionId: string;
  readonly technique: string | null;
  readonly label: LocalisedLabel | null;
  readonly lesionLetter: string | null;
  readonly listedByEngine: boolean;
};

export type RoundNumber = 1 | 2 | 3;

/** Of one case in one meeting: after them the board decides, or the case comes back. */
export const MOST_ROUNDS: RoundNumber = 3;

/** A rating that everybody may see: no person, and a specialty (null) only where the board's rule shows it. */
export type RevealedRating = { readonly rating: number; readonly specialty: Specialty | null };

/** What a reveal says of one option. `moved` is null when there was no earlier round to move from. */
export type RevealedOption = {
  readonly optionId: string;
  readonly ratings: readonly RevealedRating[];
  readonly moved: number | null;
  /** How many abstained from this option; missing in what was revealed before abstaining was possible. */
  readonly abstained?: number;
};

/** A line of the first ratings, given before the meeting. */
export type FirstRatings = Omit<RoundOption, 'optionId'> & { readonly ratings: readonly RevealedRating[] };

/** What the chair proposes to the board: nothing of it is final before the signature. */
export type ProposedPlan = {
  readonly outcome: DecisionOutcome;
  readonly outcomeDetail: string;
  readonly plan: readonly { readonly optionId: string; readonly conditions: string }[];
  readonly conditions: string;
  readonly differenceReason: string;
};

/** How many options of a ballot somebody has answered, by a rating or by abstaining; there is no place for what they said. */
export type ReceivedBallot = { readonly membershipId: string; readonly answered: number };

/**
 * The payload of each event of a live meeting. Every screen receives every event, so nothing here
 * may tell a rating before `round.revealed`: a ballot is announced by how many options were answered.
 */
export type MeetingEventPayloads = {
  'meeting.opened': { readonly openedBy: string };
  /** `mayLead` is missing in meetings that were recorded before the lead could be handed over. */
  'attendance.joined': { readonly membershipId: string; readonly specialty: Specialty | null; readonly votes: boolean; readonly mayLead?: boolean };
  /** `said` when they said so themselves; missing for whoever was not heard of any more, and comes back by themselves. */
  'attendance.left': { readonly membershipId: string; readonly said?: boolean };
  'chair.taken': { readonly membershipId: string };
  'agenda.changed': Readonly<Record<string, never>>;
  'item.opened': { readonly agendaItemId: string; readonly caseId: string };
  'item.stageChanged': { readonly agendaItemId: string; readonly stage: ItemStage };
  'item.extended': { readonly agendaItemId: string; readonly minutes: number };
  'opinions.revealed': { readonly agendaItemId: string; readonly lines: readonly FirstRatings[] };
  'speaker.asked': { readonly membershipId: string };
  'speaker.called': { readonly membershipId: string };
  'speaker.finished': { readonly membershipId: string };
  'conflict.declared': { readonly agendaItemId: string; readonly membershipId: string };
  'conflict.withdrawn': { readonly agendaItemId: string; readonly membershipId: string };
  'round.opened': {
    readonly roundId: string;
    readonly agendaItemId: string;
    readonly number: RoundNumber;
    readonly options: readonly RoundOption[];
    readonly electors: readonly string[];
  };
  /** One ballot at a time, as meetings were recorded before ballots were gathered. */
  'ballot.received': {
    readonly roundId: string;
    readonly membershipId: string;
    readonly answered: number;
    readonly complete: boolean;
  };
  'ballots.received': { readonly roundId: string; readonly ballots: readonly ReceivedBallot[] };
  'round.electorAdded': { readonly roundId: string; readonly membershipId: string };
  /** `seal` is the hash over the receipts of all ballots that count: after it, no ballot can be changed unseen. */
  'round.closed': { readonly roundId: string; readonly complete: number; readonly electors: number; readonly seal?: string };
  'round.reopened': { readonly roundId: string };
  'round.cancelled': { readonly roundId: string };
  'round.revealed': { readonly roundId: string; readonly results: readonly RevealedOption[] };
  'decision.drafted': { readonly agendaItemId: string; readonly decisionId: string };
  'plan.proposed': { readonly agendaItemId: string; readonly proposal: ProposedPlan };
  'plan.confirmed': { readonly agendaItemId: string; readonly membershipId: string };
  'minority.recorded': { readonly agendaItemId: string; readonly membershipId: string } & MinorityOpinion;
  'minority.withdrawn': { readonly agendaItemId: string; readonly membershipId: string };
  'decision.signed': {
    readonly agendaItemId: string;
    readonly decisionId: string;
    readonly version: number;
    readonly standing?: DecisionStanding;
  };
  /** A case listed under a protocol is decided without discussion, all in one step. */
  'protocol.recorded': {
    readonly agendaItemId: string;
    readonly caseId: string;
    readonly decisionId: string;
    readonly protocolName: string;
    readonly standing: DecisionStanding;
  };
  'item.needsData': { readonly agendaItemId: string; readonly specialty: Specialty | null };
  'item.closed': { readonly agendaItemId: string };
  'meeting.closed': Readonly<Record<string, never>>;
};

export type MeetingEventType = keyof MeetingEventPayloads;

/** An event as it is stored and sent. `sequence` counts from 1 without a hole within one meeting. */
export type MeetingEvent = {
  [Type in MeetingEventType]: {
    readonly sequence: number;
    readonly type: Type;
    readonly at: string;
    readonly payload: MeetingEventPayloads[Type];
  };
}[MeetingEventType];

/** An event that a command asks for; the shell gives it its number and its time. */
export type NewMeetingEvent = {
  [Type in MeetingEventType]: { readonly type: Type; readonly payload: MeetingEventPayloads[Type] };
}[MeetingEventType];

/** Every type of event, for code that must check that it handles them all. */
export const MEETING_EVENT_TYPES = [
  'meeting.opened',
  'attendance.joined',
  'attendance.left',
  'chair.taken',
  'agenda.changed',
  'item.extended',
  'opinions.revealed',
  'speaker.asked',
  'speaker.called',
  'speaker.finished',
  'conflict.declared',
  'conflict.withdrawn',
  'item.opened',
  'item.stageChanged',
  'round.opened',
  'ballot.received',
  'ballots.received',
  'round.reopened',
  'round.cancelled',
  'plan.proposed',
  'plan.confirmed',
  'minority.recorded',
  'minority.withdrawn',
  'round.electorAdded',
  'round.closed',
  'round.revealed',
  'decision.drafted',
  'decision.signed',
  'protocol.recorded',
  'item.needsData',
  'item.closed',
  'meeting.closed',
] as const satisfies readonly MeetingEventType[];
