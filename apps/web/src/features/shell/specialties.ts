import { SPECIALTY_CODES, type Specialty } from '@bonemet/board';
import type { Specialty as SpecialtyCode } from '@bonemet/ui';

/** The two letters by which the drawings know a specialty. */
export const codeOf = (specialty: Specialty): SpecialtyCode => SPECIALTY_CODES[specialty];
