import { createHash } from 'node:crypto';
import {
  compareSpecialties, countedFor, type DecisionStanding, differsFromEngine, type ItemState, type MeetingState, type Participant, type ProposalState, type Quorum,
} from '@bonemet/board';
import type { CaseRecord } from '@bonemet/db';
import { evaluate, KNOWLEDGE } from '@bonemet/engine';
import type { DecisionSnapshot } from '@bonemet/record';
import { engineInput } from '../cases/engine-input';

/** What a decision is made of when it is signed. */
type SnapshotSource = {
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
  const wasVotedOn = item.rounds.length > 0;
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
      difference: wasVotedOn ? { differs: differsFromEngine(plan, listed), reason: differenceReason } : null,
      confirmed: confirmedBy.length,
      ...(outcome === 'protocol' && !wasVotedOn && item.openedAt === null && { withoutDiscussion: true }),
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
