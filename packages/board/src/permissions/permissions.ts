import { ROLES, type Role } from '../people/roles';

const EVERYONE: readonly Role[] = ROLES;

/**
 * Which roles hold which permission. A role that is not listed does not hold it, and a permission
 * that is not listed is refused to everyone, so forgetting a line closes a door and never opens one.
 */
export const PERMISSIONS = {
  'profile.read': EVERYONE,
  'password.change': EVERYONE,
  'session.listOwn': EVERYONE,
  'session.revokeOwn': EVERYONE,
  'session.revokeAny': ['administrator'],

  'case.list': EVERYONE,
  'case.read': EVERYONE,
  'case.write': ['referrer', 'coordinator'],
  'case.schedule': ['coordinator', 'chair'],
  'case.requestData': ['coordinator', 'reviewer', 'chair'],
  'identity.reveal': ['referrer', 'coordinator', 'chair', 'reviewer'],

  'meeting.list': EVERYONE,
  'meeting.read': EVERYONE,
  'meeting.join': EVERYONE,
  'meeting.lead': ['chair'],

  'ballot.cast': ['reviewer', 'chair'],
  'ballot.readOwn': ['reviewer', 'chair'],

  'decision.read': EVERYONE,
  'decision.draft': ['chair'],
  'decision.sign': ['chair'],
  'decision.amend': ['chair'],

  'audit.read': ['administrator'],
  'user.provision': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Permissions that speak with the voice of a specialty: without one they are refused. */
export const PERMISSIONS_OF_A_SPECIALTY: readonly Permission[] = ['ballot.cast', 'ballot.readOwn'];

/** Roles that close a permission even to somebody who holds it through another role. */
export const BARRED_ROLES: Partial<Record<Permission, readonly Role[]>> = {
  'ballot.cast': ['observer'],
  'ballot.readOwn': ['observer'],
};
