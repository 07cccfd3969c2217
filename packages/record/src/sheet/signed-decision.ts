import type {
  DecisionOutcome, DecisionStanding, Difference, MinorityOpinion, Participant, Quorum, RevealedOption, RoundOption, Specialty,
} from '@bonemet/board';
import type { CaseInput, CaseResult } from '@bonemet/engine';

export type SignedRound = {
  readonly number: number;
  readonly options: readonly RoundOption[];
  readonly results: readonly RevealedOption[];
};

/** What the board deliberated beyond the plan; older decisions were signed without it. */
export type SignedDeliberation = {
  readonly standing: DecisionStanding;
  readonly outcome: DecisionOutcome;
  readonly outcomeDetail: string;
  readonly minority: readonly MinorityOpinion[];
  readonly participants: readonly Participant[];
  readonly difference: Difference;
  readonly confirmed: number;
};

/** What was signed, as far as a sheet shows it. Both formats of the snapshot fit. */
export type SignedContent = {
  readonly format: number;
  readonly pseudonym: string;
  readonly question: string;
  readonly patientWishes: string;
  readonly lesions: readonly { readonly letter: string; readonly side: string }[];
  readonly input: CaseInput;
  readonly evaluation: Pick<CaseResult, 'engine' | 'knowledge' | 'lesions'>;
  readonly knowledgeVersion: string;
  readonly rounds: readonly SignedRound[];
  readonly quorum: Quorum;
  readonly present: readonly Specialty[];
  readonly plan: readonly (RoundOption & { readonly conditions?: string })[];
  readonly conditions: string;
  readonly minorityOpinion: string;
  readonly deliberation?: SignedDeliberation | undefined;
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
  readonly snapshot: SignedContent;
};
