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

/** A rating that everybody may see: it carries a specialty and no person. */
export type RevealedRating = { readonly rating: number; readonly specialty: Specialty };

/** What a reveal says of one option. `moved` is null when there was no earlier round to move from. */
export type RevealedOption = {
  readonly optionId: string;
  readonly ratings: readonly RevealedRating[];
  readonly moved: number | null;
};

/**
 * The payload of each event of a live meeting. Every screen receives every event, so nothing here
 * may tell a rating before `round.revealed`: a ballot is announced by how many options were answered.
 */
export type MeetingEventPayloads = {
  'meeting.opened': { readonly openedBy: string };
  'attendance.joined': { readonly membershipId: string; readonly specialty: Specialty | null; readonly votes: boolean };
  'item.opened': { readonly agendaItemId: string; readonly caseId: string };
  'item.stageChanged': { readonly agendaItemId: string; readonly stage: ItemStage };
  'round.opened': {
    readonly roundId: string;
    readonly agendaItemId: string;
    readonly number: RoundNumber;
    readonly options: readonly RoundOption[];
    readonly electors: readonly string[];
  };
  'ballot.received': {
    readonly roundId: string;
    readonly membershipId: string;
    readonly answered: number;
    readonly complete: boolean;
  };
  'round.electorAdded': { readonly roundId: string; readonly membershipId: string };
  'round.closed': { readonly roundId: string; readonly complete: number; readonly electors: number };
  'round.revealed': { readonly roundId: string; readonly results: readonly RevealedOption[] };
  'decision.drafted': { readonly agendaItemId: string; readonly decisionId: string };
  'decision.signed': { readonly agendaItemId: string; readonly decisionId: string; readonly version: number };
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
  'item.opened',
  'item.stageChanged',
  'round.opened',
  'ballot.received',
  'round.electorAdded',
  'round.closed',
  'round.revealed',
  'decision.drafted',
  'decision.signed',
  'item.needsData',
  'item.closed',
  'meeting.closed',
] as const satisfies readonly MeetingEventType[];
