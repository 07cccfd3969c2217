import type {
  DecisionOutcome, DecisionStanding, Difference, MinorityOpinion, Participant, Quorum, RevealedOption, RoundOption, Specialty,
} from '@bonemet/board';
import type { CaseInput, CaseResult } from '@bonemet/engine';

type SnapshotRound = {
  readonly number: number;
  readonly options: readonly RoundOption[];
  readonly results: readonly RevealedOption[];
  /** From format 2 on: how many could vote, how many rated or abstained on everything, and the seal of the ballots at the close. */
  readonly electors?: number;
  readonly complete?: number;
  readonly seal?: string | null;
};

/** What the board deliberated beyond the plan; decisions of format 1 were signed without it. */
export type Deliberation = {
  readonly standing: DecisionStanding;
  readonly outcome: DecisionOutcome;
  /** Which data, which protocol or which trial; empty for a treatment. */
  readonly outcomeDetail: string;
  readonly minority: readonly MinorityOpinion[];
  readonly participants: readonly Participant[];
  /** Null where nothing was put to the vote: nothing was weighed against the engine's list. */
  readonly difference: Difference | null;
  /** How many of those who could vote confirmed the plan. */
  readonly confirmed: number;
  /** The case was recorded under its protocol, and the room never turned to it. */
  readonly withoutDiscussion?: true;
};

/**
 * All that is needed to replay a decision years later: what was known, what the engine said and which
 * engine it was, how the board rated, who was there by specialty, and what was decided.
 */
export type DecisionSnapshot = {
  readonly format: 1 | 2;
  readonly pseudonym: string;
  readonly question: string;
  readonly patientWishes: string;
  readonly lesions: readonly { readonly letter: string; readonly side: string }[];
  readonly input: CaseInput;
  /** Holds the engine's version, the hash of its knowledge and the options as shown. */
  readonly evaluation: CaseResult;
  /** The knowledge as people name it; its hash is in the evaluation. */
  readonly knowledgeVersion: string;
  readonly rounds: readonly SnapshotRound[];
  readonly quorum: Quorum;
  /** The specialty of each physician who was there and could vote. */
  readonly present: readonly Specialty[];
  readonly plan: readonly (RoundOption & { readonly conditions?: string })[];
  readonly conditions: string;
  readonly minorityOpinion: string;
  /** From format 2 on. */
  readonly deliberation?: Deliberation;
};

/** A signed decision with where and when it was taken. */
export type SignedDecision = {
  readonly version: number;
  readonly signedAt: Date;
  readonly amendmentReason: string | null;
  readonly contentHash: string | null;
  readonly signatory: { readonly specialty: Specialty | null; readonly name: string } | null;
  readonly board: string;
  readonly meetingAt: Date;
  readonly position: number;
  readonly cases: number;
  readonly snapshot: DecisionSnapshot;
};
