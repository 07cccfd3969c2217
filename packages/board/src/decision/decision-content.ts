import type { RoundOption } from '../meeting/events';
import type { Specialty } from '../people/specialties';

/** What a board may conclude: a treatment, a wait for data, a protocol of the hospital, or a trial. */
export const DECISION_OUTCOMES = ['treatment', 'further_data', 'protocol', 'trial'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** Below quorum a decision can only be provisional: the case comes back with whoever was missing. */
export const DECISION_STANDINGS = ['final', 'provisional'] as const;
export type DecisionStanding = (typeof DECISION_STANDINGS)[number];

/** Somebody who does not share the plan, and why. A person speaks for their specialty and needs no name. */
export type MinorityOpinion = { readonly specialty: Specialty | null; readonly opinion: string; readonly reason: string };

/** Somebody who was there. Whoever declared a conflict of interest on the case did not count and did not vote on it. */
export type Participant = {
  readonly name: string;
  readonly specialty: Specialty | null;
  readonly part: 'chair' | 'member' | 'guest' | 'observer';
  readonly conflict: boolean;
};

/** Whether the plan is what the engine listed: asked for whenever it is not, never required. */
export type Difference = { readonly differs: boolean; readonly reason: string };

/**
 * Whether a plan departs from what the engine listed: a step that it did not list, or no step at all where
 * it listed something. The order is the board's and is not compared.
 */
export function differsFromEngine(plan: readonly RoundOption[], engineListedAnything: boolean): boolean {
  if (plan.length === 0) return engineListedAnything;
  return plan.some(({ listedByEngine }) => !listedByEngine);
}
