import { FOLLOW_UP_POINTS, type FollowUpPoint } from './points';
import { type Distribution, distributionOf, type PatientValue } from './quartiles';

/** One entry of a follow-up as the statistics need it. */
export type PainEntry = { readonly lesionId: string | null; readonly point: FollowUpPoint; readonly pain: number | null };

/** Pain of one decision: before, and at each point that somebody recorded. */
type PainOfDecision = {
  readonly patient: string;
  /** That of the worst lesion when the decision was signed; null when nobody knew. */
  readonly before: number | null;
  readonly entries: readonly PainEntry[];
};

export type PainPoint = {
  readonly point: 'before' | FollowUpPoint;
  /** Pain, 0 to 10. */
  readonly pain: Distribution;
  /** The change from before, of those whose pain before is known. Below zero is less pain. */
  readonly change: Distribution;
};

/**
 * Pain at a point: that of the patient as a whole where it was asked, otherwise that of the worst lesion.
 * Unknown pain is no value.
 */
export function painAt(entries: readonly PainEntry[], point: FollowUpPoint): number | null {
  const here = entries.filter((entry) => entry.point === point);
  const whole = here.find(({ lesionId }) => lesionId === null);
  if (whole) return whole.pain;
  const known = here.flatMap(({ pain }) => pain ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** Pain over time over several decisions, each point with those for whom it is known. */
export function painCourse(decisions: readonly PainOfDecision[]): PainPoint[] {
  const before = decisions.flatMap(({ patient, before: value }) => (value === null ? [] : [{ patient, value }]));
  const first: PainPoint = { point: 'before', pain: distributionOf(before), change: distributionOf(before.map((one) => ({ ...one, value: 0 }))) };
  return [first, ...FOLLOW_UP_POINTS.map((point): PainPoint => {
    const pain: PatientValue[] = [];
    const change: PatientValue[] = [];
    for (const { patient, before: start, entries } of decisions) {
      const value = painAt(entries, point);
      if (value === null) continue;
      pain.push({ patient, value });
      if (start !== null) change.push({ patient, value: value - start });
    }
    return { point, pain: distributionOf(pain), change: distributionOf(change) };
  })];
}
