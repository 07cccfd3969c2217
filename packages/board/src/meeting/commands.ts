import type { Specialty } from '../people/specialties';
import type { RevealedOption, RoundOption } from './events';

type RoomCommand =
  | { readonly type: 'openMeeting' }
  | { readonly type: 'join' }
  | { readonly type: 'openItem'; readonly agendaItemId: string; readonly caseId: string }
  | { readonly type: 'returnToDiscussion'; readonly agendaItemId: string }
  | { readonly type: 'markNeedsData'; readonly agendaItemId: string; readonly specialty: Specialty | null }
  | { readonly type: 'closeItem'; readonly agendaItemId: string }
  | { readonly type: 'closeMeeting' };

/** Asks for the next round of an item. The ids are made by the shell. */
export type OpenRoundCommand = {
  readonly type: 'openRound';
  readonly roundId: string;
  readonly agendaItemId: string;
  readonly options: readonly RoundOption[];
  readonly electors: readonly string[];
  readonly patientWishesRecorded: boolean;
};

/** Asks for a round after discussion, on the options of the round before it unless others are given. */
export type OpenSecondRoundCommand = {
  readonly type: 'openSecondRound';
  readonly roundId: string;
  readonly agendaItemId: string;
  readonly options?: readonly RoundOption[];
  readonly electors: readonly string[];
  readonly patientWishesRecorded: boolean;
};

/** Asks whether a rating may be cast. The rating is checked and goes no further: no event repeats it. */
export type CastBallotCommand = {
  readonly type: 'castBallot';
  readonly roundId: string;
  readonly optionId: string;
  readonly rating: number;
};

/** Asks for the reveal; the results are counted by the shell inside the same transaction. */
export type RevealRoundCommand = {
  readonly type: 'revealRound';
  readonly roundId: string;
  readonly results: readonly RevealedOption[];
};

type RoundCommand =
  | OpenRoundCommand
  | OpenSecondRoundCommand
  | { readonly type: 'addElector'; readonly roundId: string; readonly membershipId: string }
  | CastBallotCommand
  | { readonly type: 'closeRound'; readonly roundId: string }
  | RevealRoundCommand;

/** Asks for the signature. The plan names options of the item's rounds, in their order. */
export type SignDecisionCommand = {
  readonly type: 'signDecision';
  readonly agendaItemId: string;
  readonly decisionId: string;
  readonly plan: readonly string[];
};

type DecisionCommand =
  | { readonly type: 'draftDecision'; readonly agendaItemId: string; readonly decisionId: string }
  | SignDecisionCommand;

/** What people may ask of a live meeting. */
export type MeetingCommand = RoomCommand | RoundCommand | DecisionCommand;

export type MeetingCommandType = MeetingCommand['type'];

/** One command of a given type. */
export type CommandOf<Type extends MeetingCommandType> = Extract<MeetingCommand, { readonly type: Type }>;
