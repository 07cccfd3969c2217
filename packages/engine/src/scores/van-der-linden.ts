import type { FactTable } from '../facts/fact-table.js';
import { checkFemur, exceeds, type Checklist, type CriterionRule } from './femoral-criteria.js';

export type VanDerLindenCriterion = 'axial' | 'circumferential';

/** Cortical involvement of the femur (Ahmed 2019): fracture rates of 30 % and 35 %, each criterion alone. */
export const VAN_DER_LINDEN_LIMITS = { axialMm: 30, circumferentialPercent: 50 } as const;

export const VAN_DER_LINDEN_RULES: readonly CriterionRule<VanDerLindenCriterion>[] = [
  { name: 'axial', field: 'longbone.axial_cortical_mm', met: exceeds(VAN_DER_LINDEN_LIMITS.axialMm) },
  {
    name: 'circumferential',
    field: 'longbone.circumferential_pct',
    met: exceeds(VAN_DER_LINDEN_LIMITS.circumferentialPercent),
  },
];

export const checkVanDerLinden = (facts: FactTable): Checklist<VanDerLindenCriterion> =>
  checkFemur(facts, VAN_DER_LINDEN_RULES);
