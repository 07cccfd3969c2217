import type { Role } from './roles';
import type { Specialty } from './specialties';

/**
 * Who acts: a user through one membership of one institution.
 * The specialty is a single value because one physician counts for one specialty.
 */
export type Actor = {
  readonly userId: string;
  readonly membershipId: string;
  readonly institutionId: string;
  readonly roles: readonly Role[];
  readonly specialty: Specialty | null;
};
