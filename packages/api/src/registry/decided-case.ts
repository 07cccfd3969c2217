import { type DecidedCase, differsFromEngine, isRating, type PainEntry } from '@bonemet/board';
import type { RegistryDecision } from '@bonemet/db';
import type { DecisionSnapshot, Deliberation } from '@bonemet/record';

const MS_A_DAY = 86_400_000;

/** A signed decision as the figures need it. Older formats know nothing of an outcome: they were treatments. */
export function decidedCaseOf(row: RegistryDecision, followUps: readonly PainEntry[]): DecidedCase {
  const plan = (row.plan ?? []) as DecisionSnapshot['plan'];
  const deliberation = row.deliberation as Deliberation | null;
  const rounds = (row.rounds ?? []) as DecisionSnapshot['rounds'];
  const told = row.carriedOut !== null;
  return {
    patient: row.patientId,
    daysToDecision: Math.max(0, Math.round((row.signedAt.getTime() - row.submittedAt.getTime()) / MS_A_DAY)),
    quorumReached: row.quorumReached === true,
    differsFromEngine: deliberation ? (deliberation.difference?.differs ?? null) : differsFromEngine(plan, row.engineListedAnything),
    toCarryOut: told || (deliberation?.outcome !== 'further_data' && deliberation?.standing !== 'provisional'),
    technique: plan[0]?.technique ?? null,
    ratings: lastRatings(rounds),
    execution: row.carriedOut === null ? null : { carriedOut: row.carriedOut, reason: row.reason },
    painBefore: worstOf(row.painBefore),
    followUps: row.carriedOut ? followUps : [],
  };
}

/** Pain is asked of each lesion; a patient has that of the worst. */
function worstOf(painBefore: unknown): number | null {
  const known = Array.isArray(painBefore) ? painBefore.filter((value) => typeof value === 'number') : [];
  return known.length === 0 ? null : Math.max(...known);
}

/** What was last revealed of each option: a second round asks again about some, and the others keep their first answer. */
function lastRatings(rounds: DecisionSnapshot['rounds']): DecidedCase['ratings'] {
  const last = new Map<string, DecidedCase['ratings'][number]>();
  for (const { options, results } of rounds) {
    for (const { optionId, ratings } of results) {
      const option = options.find((one) => one.optionId === optionId);
      if (option) last.set(`${option.technique ?? JSON.stringify(option.label)}:${option.lesionLetter ?? ''}`, ratings.flatMap(({ rating, specialty }) => (isRating(rating) ? [{ rating, specialty }] : [])));
    }
  }
  return [...last.values()];
}
