import { createHash } from 'node:crypto';
import {
  compareSpecialties, type DecisionOutcome, type DecisionStanding, type Difference, type ItemState, type MinorityOpinion, type Participant, type MeetingState, quorum, type Quorum, type RevealedOption, type RoundOption, type Specialty,
} from '@bonemet/board';
import type { CaseRecord } from '@bonemet/db';
import { type CaseInput, type CaseResult, evaluate, KNOWLEDGE } from '@bonemet/engine';
import { engineInput } from '../cases/engine-input';
import type { Plan } from './schema';

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

export type BoardRules = { readonly quorumPhysicians: number; readonly quorumSpecialties: number };

export function takeSnapshot(record: CaseRecord, item: ItemState, state: MeetingState, rules: BoardRules, written: Plan): DecisionSnapshot {
  const input = engineInput(record);
  const options = new Map(item.rounds.flatMap((round) => round.options).map((option) => [option.optionId, option]));
  return {
    format: 1,
    pseudonym: record.pseudonym,
    question: record.question,
    patientWishes: record.patientWishes ?? '',
    lesions: record.lesions.map(({ letter, side }) => ({ letter, side })),
    input,
    evaluation: evaluate(input),
    knowledgeVersion: KNOWLEDGE.version,
    rounds: item.rounds.flatMap(({ number, options: lines, results }) => (results ? [{ number, options: lines, results }] : [])),
    quorum: quorumOf(state, rules),
    present: votersOf(state).flatMap(({ specialty }) => specialty ?? []).sort(compareSpecialties),
    plan: written.plan.flatMap((optionId) => options.get(optionId) ?? []),
    conditions: written.conditions,
    minorityOpinion: written.minorityOpinion,
  };
}

const votersOf = (state: MeetingState) => Object.values(state.attendees).filter(({ votes }) => votes);

function quorumOf(state: MeetingState, rules: BoardRules): Quorum {
  return quorum(
    votersOf(state).map(({ membershipId, specialty }) => ({ physicianId: membershipId, specialty })),
    { minimumPhysicians: rules.quorumPhysicians, minimumSpecialties: rules.quorumSpecialties },
  );
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
