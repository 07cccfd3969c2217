import type { FactTable } from '../facts/fact-table.js';
import { checkFemur, exceeds, isYes, type Checklist, type CriterionRule } from './femoral-criteria.js';

export type HarringtonFemurCriterion =
  'corticalDestruction' | 'size' | 'lesserTrochanterAvulsion' | 'stressPainAfterRadiotherapy';

/** Fracture risk of the femur after Harrington 1982 (Ahmed 2019). */
export const HARRINGTON_FEMUR_LIMITS = { corticalPercent: 50, sizeMm: 25 } as const;

export const HARRINGTON_FEMUR_RULES: readonly CriterionRule<HarringtonFemurCriterion>[] = [
  {
    name: 'corticalDestruction',
    field: 'longbone.cortical_destruction_pct',
    met: exceeds(HARRINGTON_FEMUR_LIMITS.corticalPercent),
  },
  { name: 'size', field: 'lesion.size_mm', met: exceeds(HARRINGTON_FEMUR_LIMITS.sizeMm) },
  { name: 'lesserTrochanterAvulsion', field: 'longbone.lesser_trochanter_avulsion', met: isYes },
  { name: 'stressPainAfterRadiotherapy', field: 'longbone.stress_pain_after_rt', met: isYes },
];

export const checkHarringtonFemur = (facts: FactTable): Checklist<HarringtonFemurCriterion> =>
  checkFemur(facts, HARRINGTON_FEMUR_RULES);
