import { type ConsensusSummary, type DecisionOutcome, type DecisionStanding, type Difference, lineOf, type MinorityOpinion, type Participant, type Quorum, type RoundOption, type SpecialtyRating, summarise } from '@bonemet/board';
import type { CaseInput } from '@bonemet/engine';
import type { DecisionSnapshot } from '../sheet/signed-decision';

/** A signed decision as it is stored, with where it belongs. */
export type StoredDecision = {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  /** Whether no later version replaces it. */
  readonly newest: boolean;
  readonly signedAt: Date;
  readonly amendmentReason: string | null;
  readonly contentHash: string | null;
  readonly meeting: { readonly id: string; readonly startsAt: Date };
  readonly snapshot: DecisionSnapshot;
};

type ExportedOption = Pick<RoundOption, 'technique' | 'label' | 'listedByEngine'> & { readonly lesion: string | null };

type ExportedRating = ExportedOption & {
  readonly round: number;
  readonly raters: number;
  /** How often each rating from 1 to 9 was given. */
  readonly histogram: readonly number[];
  readonly abstained: number | null;
  readonly figures: Pick<ConsensusSummary, 'median' | 'p30' | 'p70' | 'ipr' | 'ipras' | 'outcome' | 'agreement'> | null;
};

/** One object of the JSON export. Physicians go by specialty and patients by pseudonym: nobody is named. */
export type ExportedDecision = {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly newest: boolean;
  readonly signedAt: string;
  readonly amendmentReason: string | null;
  readonly fingerprint: string | null;
  readonly meeting: { readonly id: string; readonly startsAt: string };
  readonly pseudonym: string;
  readonly question: string;
  readonly patientWishes: string;
  /** The facts as the engine read them. */
  readonly facts: CaseInput;
  readonly engine: { readonly version: string; readonly knowledge: string; readonly knowledgeVersion: string };
  readonly ratings: readonly ExportedRating[];
  /** Null in what was signed before this was kept. */
  readonly standing: DecisionStanding | null;
  readonly outcome: DecisionOutcome | null;
  readonly outcomeDetail: string | null;
  readonly plan: readonly (ExportedOption & { readonly conditions: string })[];
  readonly conditions: string;
  readonly difference: Difference | null;
  readonly minority: readonly MinorityOpinion[] | null;
  readonly minorityWords: string;
  readonly quorum: Quorum;
  readonly participants: readonly Omit<Participant, 'name'>[] | null;
  readonly confirmed: number | null;
};

const optionOf = ({ technique, label, lesionLetter, listedByEngine }: RoundOption): ExportedOption => ({ technique, label, lesion: lesionLetter, listedByEngine });

export function exportedDecision({ snapshot, ...stored }: StoredDecision): ExportedDecision {
  const { deliberation, evaluation, quorum } = snapshot;
  return {
    id: stored.id,
    caseId: stored.caseId,
    version: stored.version,
    newest: stored.newest,
    signedAt: stored.signedAt.toISOString(),
    amendmentReason: stored.amendmentReason,
    fingerprint: stored.contentHash,
    meeting: { id: stored.meeting.id, startsAt: stored.meeting.startsAt.toISOString() },
    pseudonym: snapshot.pseudonym,
    question: snapshot.question,
    patientWishes: snapshot.patientWishes,
    facts: snapshot.input,
    engine: { version: evaluation.engine, knowledge: evaluation.knowledge, knowledgeVersion: snapshot.knowledgeVersion },
    ratings: ratingsOf(snapshot),
    standing: deliberation?.standing ?? null,
    outcome: deliberation?.outcome ?? null,
    outcomeDetail: deliberation?.outcomeDetail ?? null,
    plan: snapshot.plan.map((option) => ({ ...optionOf(option), conditions: option.conditions ?? '' })),
    conditions: snapshot.conditions,
    difference: deliberation?.difference ?? null,
    minority: deliberation?.minority ?? null,
    minorityWords: deliberation ? '' : snapshot.minorityOpinion,
    quorum,
    participants: deliberation?.participants.map(({ specialty, part, conflict }) => ({ specialty, part, conflict })) ?? null,
    confirmed: deliberation?.confirmed ?? null,
  };
}

/** Every round of every line, so that movement between rounds can be counted afterwards. */
function ratingsOf({ rounds }: DecisionSnapshot): ExportedRating[] {
  return rounds.flatMap(({ number, options, results }) =>
    options.map((option): ExportedRating => {
      const result = results.find(({ optionId }) => optionId === option.optionId);
      const summary = summarise((result?.ratings ?? []) as readonly SpecialtyRating[]);
      return {
        ...optionOf(option),
        round: number,
        raters: summary?.n ?? 0,
        histogram: summary?.histogram ?? [0, 0, 0, 0, 0, 0, 0, 0, 0],
        abstained: result?.abstained ?? null,
        figures: summary && { median: summary.median, p30: summary.p30, p70: summary.p70, ipr: summary.ipr, ipras: summary.ipras, outcome: summary.outcome, agreement: summary.agreement },
      };
    }),
  );
}

/** The rating of each step of the plan in its latest round. */
export function ratingsOfPlan({ plan, ratings }: ExportedDecision): (ExportedRating | null)[] {
  const keyOf = ({ technique, label, lesion }: ExportedOption) => lineOf({ technique, label, lesionLetter: lesion });
  const latest = new Map(ratings.map((rating) => [keyOf(rating), rating]));
  return plan.map((step) => latest.get(keyOf(step)) ?? null);
}
