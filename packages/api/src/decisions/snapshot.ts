import { createHash } from 'node:crypto';
import {
  compareSpecialties, countedFor, type DecisionOutcome, type DecisionStanding, type Difference, differsFromEngine, type ItemState, type MeetingState,
  type MinorityOpinion, type Participant, type ProposalState, type Quorum, type RevealedOption, type RoundOption, type Specialty,
} from '@bonemet/board';
import type { CaseRecord } from '@bonemet/db';
import { type CaseInput, type CaseResult, evaluate, KNOWLEDGE } from '@bonemet/engine';
import { engineInput } from '../cases/engine-input';

export type SnapshotRound = {
  readonly number: number;
  readonly options: readonly RoundOption[];
  readonly results: readonly RevealedOption[];
  /** From format 2 on: how many could vote, how many rated or abstained on everything, and the seal of the ballots at the close. */
  readonly electors?: number;
  readonly complete?: number;
  readonly seal?: string | null;
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

/** What format 2 knows beyond format 1. */
export type Deliberation = {
  readonly standing: DecisionStanding;
  readonly outcome: DecisionOutcome;
  /** Which data, which protocol or which trial; empty for a treatment. */
  readonly outcomeDetail: string;
  readonly minority: readonly MinorityOpinion[];
  readonly participants: readonly Participant[];
  readonly difference: Difference;
  /** How many of those who could vote confirmed the plan. */
  readonly confirmed: number;
};

/** What a decision is made of when it is signed. */
export type SnapshotSource = {
  readonly record: CaseRecord;
  readonly state: MeetingState;
  readonly item: ItemState;
  readonly quorum: Quorum;
  readonly proposal: ProposalState;
  readonly standing: DecisionStanding;
  readonly participants: readonly Participant[];
};

export function takeSnapshot({ record, state, item, quorum, proposal, standing, participants }: SnapshotSource): DecisionSnapshot {
  const input = engineInput(record);
  const evaluation = evaluate(input);
  const options = new Map(item.rounds.flatMap((round) => round.options).map((option) => [option.optionId, option]));
  const plan = proposal.plan.flatMap(({ optionId, conditions }) => {
    const option = options.get(optionId);
    return option ? [{ ...option, conditions }] : [];
  });
  const minority = item.minority.map(({ specialty, opinion, reason }) => ({ specialty, opinion, reason }));
  const listed = evaluation.lesions.some((lesion) => lesion.options.length > 0);
  const { outcome, outcomeDetail, conditions, differenceReason, confirmedBy } = proposal;
  return {
    format: 2,
    pseudonym: record.pseudonym,
    question: record.question,
    patientWishes: record.patientWishes ?? '',
    lesions: record.lesions.map(({ letter, side }) => ({ letter, side })),
    input,
    evaluation,
    knowledgeVersion: KNOWLEDGE.version,
    rounds: item.rounds.flatMap(({ number, options: lines, results, progress, seal }) =>
      results ? [{ number, options: lines, results, electors: progress.electors, complete: progress.complete, seal }] : [],
    ),
    quorum,
    present: countedFor(state, item).flatMap(({ specialty }) => specialty ?? []).sort(compareSpecialties),
    plan,
    conditions,
    minorityOpinion: minority.map(({ opinion, reason }) => `${opinion} (${reason})`).join('\n'),
    deliberation: {
      standing,
      outcome,
      outcomeDetail,
      minority,
      participants,
      difference: { differs: differsFromEngine(plan, listed), reason: differenceReason },
      confirmed: confirmedBy.length,
    },
  };
}

/** What an amendment does not change: who was there, whether that was enough, how the board rated and what it said to the plan. */
export function withMeetingOf(before: DecisionSnapshot, after: DecisionSnapshot): DecisionSnapshot {
  const { quorum, present, rounds, minorityOpinion, deliberation } = before;
  if (!after.deliberation) return after;
  const { standing, participants, minority, confirmed } = deliberation ?? { standing: 'final' as const, participants: [], minority: [], confirmed: 0 };
  return { ...after, quorum, present, rounds, minorityOpinion, deliberation: { ...after.deliberation, standing, participants, minority, confirmed } };
}

/** The same content gives the same text whatever order its keys were written in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** The fingerprint printed on the decision: sha256 of its canonical content, in hexadecimal. */
export function contentHash(snapshot: DecisionSnapshot): string {
  return createHash('sha256').update(canonical(snapshot)).digest('hex');
}
