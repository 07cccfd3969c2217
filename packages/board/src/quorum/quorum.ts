import { SPECIALTIES, type Specialty } from '../people/specialties';

/** Somebody in the room; without a specialty they are welcome and do not count. */
type QuorumAttendee = {
  readonly specialty: Specialty | null;
  /** Lets one person who joined twice count once, with the specialty given first. */
  readonly physicianId?: string;
};

export type QuorumRule = { readonly minimumPhysicians: number; readonly minimumSpecialties: number };

export const DEFAULT_QUORUM_RULE: QuorumRule = { minimumPhysicians: 3, minimumSpecialties: 3 };

/** Who could carry out an option: any one of these specialties is enough; none named asks for nobody. */
export type OptionRequirement = { readonly optionId: string; readonly anyOf: readonly Specialty[] };

type QuorumMissing = {
  readonly physicians: number;
  readonly specialties: number;
  /** Options that nobody present could carry out. */
  readonly options: readonly OptionRequirement[];
};

export type Quorum = {
  readonly reached: boolean;
  readonly physicians: number;
  readonly specialties: readonly Specialty[];
  readonly missing: QuorumMissing;
};

/**
 * Whether enough different specialties are present, and somebody who could carry out each option.
 * One physician counts for one specialty. Below quorum the decision is marked, never silently taken.
 */
export function quorum(
  attendees: readonly QuorumAttendee[],
  rule: QuorumRule = DEFAULT_QUORUM_RULE,
  requiredSpecialties: readonly OptionRequirement[] = [],
): Quorum {
  const present = countOnce(attendees);
  const specialties = SPECIALTIES.filter((specialty) => present.includes(specialty));
  const missing: QuorumMissing = {
    physicians: Math.max(0, rule.minimumPhysicians - present.length),
    specialties: Math.max(0, rule.minimumSpecialties - specialties.length),
    options: requiredSpecialties.filter(
      ({ anyOf }) => anyOf.length > 0 && !anyOf.some((specialty) => specialties.includes(specialty)),
    ),
  };
  const reached = missing.physicians === 0 && missing.specialties === 0 && missing.options.length === 0;
  return { reached, physicians: present.length, specialties, missing };
}

function countOnce(attendees: readonly QuorumAttendee[]): Specialty[] {
  const seen = new Set<string>();
  return attendees.flatMap(({ specialty, physicianId }) => {
    if (specialty === null || (physicianId !== undefined && seen.has(physicianId))) return [];
    if (physicianId !== undefined) seen.add(physicianId);
    return [specialty];
  });
}
