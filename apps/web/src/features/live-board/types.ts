import type { Judges, MeetingState, QuorumRule, Specialty } from '@bonemet/board';
import type { TechniqueId } from '@bonemet/engine';
import type { CaseView } from '../case-summary/case-view';

/** What the engine lists, as short as a meeting needs it; the case page has the rest. */
export type ListedOption = {
  readonly key: string;
  readonly technique: TechniqueId;
  readonly name: string;
  readonly lesionLetter: string;
  readonly standing: 'preferred' | 'proposed';
  readonly aim: string;
  readonly reason: string;
  readonly source: string;
  readonly held: boolean;
  readonly excluded: boolean;
  readonly cautions: number;
  readonly toVerify: number;
};

export type AgendaEntry = {
  readonly id: string;
  readonly position: number;
  readonly minutes: number;
  /** Listed under a protocol: recorded without discussion. */
  readonly protocol: string | null;
  readonly case: CaseView;
  /** Of the facts as they are shown; a decision is signed with it. */
  readonly version: string;
  readonly options: readonly ListedOption[];
};

export type Member = { readonly id: string; readonly name: string; readonly specialty: Specialty | null };

/** `rating` is null for whoever abstained. */
export type OwnBallot = {
  readonly roundId: string;
  readonly optionId: string;
  readonly rating: number | null;
  readonly abstainReason: string | null;
  readonly revision: number;
  readonly receipt: string;
};

export type Me = {
  readonly membershipId: string;
  readonly votes: boolean;
  /** Chairs the board: may open meetings, and take the lead at any time. */
  readonly chairs: boolean;
  /** May be given the lead. */
  readonly mayLead: boolean;
  /** May have the count of a round as a file. */
  readonly counts: boolean;
  /** Sees the documents of a case. */
  readonly seesDocuments: boolean;
};

/** All that the live page is given; everything after that comes over the stream. */
export type LiveMeeting = {
  readonly id: string;
  /** "Board, Thursday 26 March, 09:00" in the reader's language. */
  readonly title: string;
  readonly place: string;
  readonly quorum: QuorumRule;
  readonly judges: Judges;
  readonly agenda: readonly AgendaEntry[];
  readonly members: readonly Member[];
  readonly techniqueNames: Readonly<Record<string, string>>;
  readonly state: MeetingState;
  readonly ownBallots: readonly OwnBallot[];
  readonly me: Me;
};
