import type { Role, Specialty } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { type Hospital, letIn, type TestDatabase } from '@bonemet/testing';

export type Person = { readonly who: string; readonly roles: readonly Role[]; readonly specialty: Specialty | null };

/** Each role alone, and the combinations in which one right could cover the lack of another. */
export const PEOPLE: readonly Person[] = [
  { who: 'a coordinator', roles: ['coordinator'], specialty: null },
  { who: 'a referrer', roles: ['referrer'], specialty: 'medical_oncology' },
  { who: 'a reviewer', roles: ['reviewer'], specialty: 'pathology' },
  { who: 'a reviewer without a specialty', roles: ['reviewer'], specialty: null },
  { who: 'an observer who is also a reviewer', roles: ['observer', 'reviewer'], specialty: 'pathology' },
  { who: 'an observer', roles: ['observer'], specialty: null },
  { who: 'an administrator', roles: ['administrator'], specialty: null },
  { who: 'a chair without a specialty', roles: ['chair'], specialty: null },
  { who: 'a chair', roles: ['chair'], specialty: 'rheumatology' },
  { who: 'a guest of the meeting', roles: ['guest'], specialty: null },
  { who: 'a guest who votes', roles: ['guest'], specialty: 'pathology' },
];

/** Somebody who holds every role that does not bar another: what they are refused, nobody elsewhere gets. */
export const EVERYTHING: Person = {
  who: 'somebody with every role', roles: ['coordinator', 'referrer', 'reviewer', 'chair', 'administrator'], specialty: 'pathology',
};

/** Guests are let into the hospital's meeting by its coordinator; all others are its members. */
export async function hire(test: TestDatabase, hospital: Hospital, people: readonly Person[], passwordHash: string): Promise<SessionActor[]> {
  const hired: SessionActor[] = [];
  const planner = await hospital.person(['coordinator']);
  for (const { roles, specialty } of people) {
    if (roles.includes('guest')) hired.push((await letIn(test, planner, hospital.meetingId, specialty)).session);
    else hired.push(await hospital.person(roles, specialty, passwordHash));
  }
  return hired;
}
