import type { Actor, Role, Specialty } from '../../src';

export function person(roles: readonly Role[], specialty: Specialty | null = null, id = roles.join('-')): Actor {
  return { userId: `user-${id}`, membershipId: id, institutionId: 'institution-a', roles, specialty };
}

export const chair = person(['chair'], 'medical_oncology', 'chair');
export const surgeon = person(['reviewer'], 'orthopaedic_spine_surgery', 'surgeon');
export const radiologist = person(['reviewer'], 'interventional_radiology', 'radiologist');
export const coordinator = person(['coordinator'], null, 'coordinator');
export const observer = person(['observer'], 'rheumatology', 'observer');
export const everybody = [chair, surgeon, radiologist, coordinator, observer];
