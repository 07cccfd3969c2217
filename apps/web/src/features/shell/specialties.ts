import { SPECIALTY_CODES, type Specialty } from '@bonemet/board';
import type { Specialty as SpecialtyCode } from '@bonemet/ui';

/** The two letters by which the drawings know a specialty. */
export const codeOf = (specialty: Specialty): SpecialtyCode => SPECIALTY_CODES[specialty];

/** The letters of a rating; nothing where the board shows totals only. */
export const codeOfRating = (specialty: Specialty | null): SpecialtyCode | null => (specialty === null ? null : codeOf(specialty));
