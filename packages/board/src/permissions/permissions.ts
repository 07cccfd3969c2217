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
  'case.create': ['referrer', 'coordinator'],
  'case.write': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'case.submit': ['referrer', 'coordinator'],
  'case.schedule': ['coordinator', 'chair'],
  'case.requestData': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'case.answerRequest': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'case.comment': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'case.import': ['referrer', 'coordinator'],
  'case.export': ['referrer', 'coordinator'],
  'identity.write': ['referrer', 'coordinator'],
  'identity.reveal': ['referrer', 'coordinator', 'chair', 'reviewer'],
  'document.read': EVERYONE,
  'document.write': ['referrer', 'coordinator', 'reviewer', 'chair'],

  'opinion.give': ['reviewer', 'chair'],
  'opinion.readOwn': ['reviewer', 'chair'],
  'opinion.reveal': ['chair'],
  'option.propose': ['referrer', 'reviewer', 'chair'],

  'board.read': EVERYONE,
  'board.configure': ['coordinator', 'administrator'],
  'people.list': EVERYONE,
  'notice.own': EVERYONE,

  'meeting.list': EVERYONE,
  'meeting.read': EVERYONE,
  'meeting.join': EVERYONE,
  'meeting.lead': ['chair', 'reviewer'],

  'ballot.cast': ['reviewer', 'chair'],
  'ballot.readOwn': ['reviewer', 'chair'],

  'decision.read': EVERYONE,
  'decision.draft': ['chair', 'reviewer'],
  'decision.sign': ['chair', 'reviewer'],
  'decision.amend': ['chair'],

  'task.read': EVERYONE,
  'task.write': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'execution.record': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'followUp.read': EVERYONE,
  'followUp.record': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'registry.read': EVERYONE,

  'audit.read': ['administrator'],
  'user.provision': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Permissions that speak with the voice of a specialty: without one they are refused. */
export const PERMISSIONS_OF_A_SPECIALTY: readonly Permission[] = ['ballot.cast', 'ballot.readOwn', 'opinion.give', 'opinion.readOwn'];

/** Roles that close a permission even to somebody who holds it through another role. */
export const BARRED_ROLES: Partial<Record<Permission, readonly Role[]>> = {
  'ballot.cast': ['observer'],
  'ballot.readOwn': ['observer'],
  'opinion.give': ['observer'],
  'opinion.readOwn': ['observer'],
};
