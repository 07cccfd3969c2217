import type { Region } from '../consensus/rating';

/** Short reasons that can be given with one tap, by the region in which they are usually meant. */
export const REASONS_BY_REGION = {
  appropriate: ['relieves_pain', 'restores_stability', 'controls_tumour', 'short_recovery', 'patient_wishes_it'],
  uncertain: ['only_combined', 'depends_on_images', 'depends_on_missing_fact', 'after_systemic_treatment', 'little_experience'],
  inappropriate: ['survival_too_short', 'risk_too_high', 'structure_too_close', 'no_support', 'tried_already', 'patient_declines'],
} as const satisfies Record<Region, readonly string[]>;

export type ReasonCode = (typeof REASONS_BY_REGION)[Region][number];

export const REASON_CODES: readonly ReasonCode[] = Object.values(REASONS_BY_REGION).flat();

/** More reasons than this are an essay, which has a field of its own. */
export const MOST_REASONS = 5;

export function isReasonCode(value: unknown): value is ReasonCode {
  return (REASON_CODES as readonly unknown[]).includes(value);
}

/** Those of a region, and whichever were chosen before the rating moved elsewhere: none is lost unseen. */
export function reasonsOffered(region: Region | null, chosen: readonly ReasonCode[]): ReasonCode[] {
  const usual: readonly ReasonCode[] = region === null ? [] : REASONS_BY_REGION[region];
  return [...usual, ...chosen.filter((code) => !usual.includes(code))];
}
