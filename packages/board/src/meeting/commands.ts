import type { DecisionStanding } from '../decision/decision-content';
import type { Specialty } from '../people/specialties';
import type { ProposedPlan, FirstRatings, RevealedOption, RoundOption } from './events';

type RoomCommand =
  | { readonly type: 'openMeeting' }
  | { readonly type: 'join' }
  | { readonly type: 'leave' }
  | { readonly type: 'sendGuestAway'; readonly membershipId: string }
  | { readonly type: 'takeChair' }
  | { readonly type: 'handChair'; readonly membershipId: string }
  | { readonly type: 'askToSpeak' }
  | { readonly type: 'callSpeaker'; readonly membershipId: string }
  | { readonly type: 'finishSpeaking'; readonly membershipId: string }
  | { readonly type: 'openItem'; readonly agendaItemId: string; readonly caseId: string }
  | { readonly type: 'extendItem'; readonly agendaItemId: string; readonly minutes: number }
  | { readonly type: 'revealOpinions'; readonly agendaItemId: string; readonly lines: readonly FirstRatings[] }
  | { readonly type: 'declareConflict'; readonly agendaItemId: string }
  | { readonly type: 'withdrawConflict'; readonly agendaItemId: string }
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

/** Asks for the reveal; the results are counted by the shell inside the same transaction. */
export type RevealRoundCommand = {
  readonly type: 'revealRound';
  readonly roundId: string;
  readonly results: readonly RevealedOption[];
};

type RoundCommand =
  | OpenRoundCommand
  | { readonly type: 'closeRound'; readonly roundId: string; readonly seal: string }
  | { readonly type: 'reopenRound'; readonly roundId: string }
  | { readonly type: 'cancelRound'; readonly roundId: string }
  | RevealRoundCommand;

/** Asks for the signature of the plan that stands before the board. Whether the quorum is kept was counted by the shell. */
export type SignDecisionCommand = {
  readonly type: 'signDecision';
  readonly agendaItemId: string;
  readonly decisionId: string;
  readonly standing: DecisionStanding;
  readonly quorumReached: boolean;
};

type PlanCommand =
  | { readonly type: 'proposePlan'; readonly agendaItemId: string; readonly proposal: ProposedPlan }
  | { readonly type: 'confirmPlan'; readonly agendaItemId: string }
  | { readonly type: 'recordMinority'; readonly agendaItemId: string; readonly opinion: string; readonly reason: string }
  | { readonly type: 'withdrawMinority'; readonly agendaItemId: string };

/** Asks for the record of a case that is listed under a protocol: nobody votes on it, and it is decided all the same. */
export type RecordProtocolCommand = {
  readonly type: 'recordProtocol';
  readonly agendaItemId: string;
  readonly caseId: string;
  readonly decisionId: string;
  readonly protocolName: string;
  readonly standing: DecisionStanding;
  readonly quorumReached: boolean;
};

type DecisionCommand =
  | { readonly type: 'draftDecision'; readonly agendaItemId: string; readonly decisionId: string }
  | PlanCommand
  | SignDecisionCommand
  | RecordProtocolCommand;

/** What people may ask of a live meeting. */
export type MeetingCommand = RoomCommand | RoundCommand | DecisionCommand;

export type MeetingCommandType = MeetingCommand['type'];

/** One command of a given type. */
export type CommandOf<Type extends MeetingCommandType> = Extract<MeetingCommand, { readonly type: Type }>;
