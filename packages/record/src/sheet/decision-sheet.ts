import type {
  ConsensusSummary, DecisionOutcome, DecisionStanding, Difference, MinorityOpinion, Participant, Quorum, Specialty,
} from '@bonemet/board';
import type { TechniqueId } from '@bonemet/engine';

export type SheetOption = {
  readonly id: string;
  /** Null for an option in the board's own words. */
  readonly technique: TechniqueId | null;
  readonly name: string;
  readonly lesionLetter: string | null;
  readonly listedByEngine: boolean;
};

/** `place`: the lesion as it stands inside a sentence, when the option is for one. */
export type SheetStep = SheetOption & { readonly place: string | null; readonly conditions: string };

/** `earlierRound`: the number of the round, when it is not the last one. */
export type SheetRating = SheetOption & {
  readonly chosen: boolean;
  readonly earlierRound: number | null;
  readonly summary: ConsensusSummary | null;
  /** Null where abstaining was not counted yet. */
  readonly abstained: number | null;
};

export type SheetScore = {
  readonly name: 'SINS' | 'Mirels';
  /** "14–18" while items are missing. */
  readonly text: string;
  /** In words, only where the whole range falls in it. */
  readonly category: string | null;
};

export type SheetLesion = {
  readonly letter: string;
  /** "Right femoral neck" */
  readonly label: string;
  /** The same as it stands inside a sentence; a vertebra keeps its capital. */
  readonly place: string;
  readonly scores: readonly SheetScore[];
  readonly facts: readonly string[];
};

export type SheetIdentity = {
  readonly familyName: string;
  readonly givenNames: string;
  /** A calendar day, 1960-02-12. */
  readonly birthDate: string;
  readonly recordNumber: string;
};

/**
 * A signed decision in one language, ready to be shown: the page and the PDF are drawn from this and from
 * nothing else, so that they cannot say different things.
 */
export type DecisionSheet = {
  readonly board: string;
  readonly pseudonym: string;
  readonly meetingAt: Date;
  readonly position: number;
  readonly cases: number;
  readonly version: number;
  readonly signedAt: Date;
  readonly amendmentReason: string | null;
  readonly question: string;
  readonly patientWishes: string;
  /** "Woman, 61" as far as it is known. */
  readonly person: string;
  /** "Breast"; empty when nobody has said. */
  readonly primary: string;
  readonly facts: readonly string[];
  readonly lesions: readonly SheetLesion[];
  /** Each line of the ballot as its latest round left it; null where nothing was rated. */
  readonly round: { readonly number: number; readonly ratings: readonly SheetRating[] } | null;
  readonly standing: DecisionStanding;
  /** Null in a decision that was signed before outcomes were told apart. */
  readonly outcome: DecisionOutcome | null;
  readonly outcomeDetail: string;
  readonly plan: readonly SheetStep[];
  readonly conditions: string;
  /** How many agreed with the plan before it was signed; null where nobody counted, or where a later version was not put before the board. */
  readonly confirmed: number | null;
  /** Null where nobody compared. */
  readonly difference: Difference | null;
  readonly minority: readonly MinorityOpinion[];
  /** The words of a decision that kept no more of it than words. */
  readonly minorityWords: string;
  readonly quorum: Quorum;
  /** What could not be judged by anybody there: the options by name, and who could have judged them. */
  readonly unjudged: readonly { readonly option: string; readonly anyOf: readonly Specialty[] }[];
  readonly present: readonly Specialty[];
  /** Null in a decision that kept specialties and no names. */
  readonly participants: readonly Participant[] | null;
  readonly signatory: { readonly specialty: Specialty | null; readonly name: string } | null;
  readonly fingerprint: string | null;
  readonly engine: string;
  readonly knowledgeVersion: string;
  readonly knowledgeHash: string;
};

/** Groups of eight, so that two people can compare a fingerprint aloud. */
export const grouped = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ');
