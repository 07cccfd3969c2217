import { ROLES, type Role } from '../people/roles';

/** Everybody who belongs to the hospital. A guest of one meeting is named where they are meant, and nowhere else. */
const MEMBERS: readonly Role[] = ROLES.filter((role) => role !== 'guest');
const MEMBERS_AND_GUESTS: readonly Role[] = ROLES;

/**
 * Which roles hold which permission. A role that is not listed does not hold it, and a permission
 * that is not listed is refused to everyone, so forgetting a line closes a door and never opens one.
 */
export const PERMISSIONS = {
  'profile.read': MEMBERS_AND_GUESTS,
  'password.change': MEMBERS,
  'session.listOwn': MEMBERS_AND_GUESTS,
  'session.revokeOwn': MEMBERS_AND_GUESTS,
  'session.revokeAny': ['administrator'],

  'case.list': MEMBERS,
  'case.read': MEMBERS_AND_GUESTS,
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
  'document.read': MEMBERS_AND_GUESTS,
  'document.write': ['referrer', 'coordinator', 'reviewer', 'chair'],

  'opinion.give': ['reviewer', 'chair'],
  'opinion.readOwn': ['reviewer', 'chair'],
  'opinion.reveal': ['chair'],
  'option.propose': ['referrer', 'reviewer', 'chair'],

  'board.read': MEMBERS,
  'board.configure': ['coordinator', 'administrator'],
  'people.list': MEMBERS,
  'notice.own': MEMBERS,

  'meeting.list': MEMBERS,
  'meeting.plan': ['coordinator', 'chair'],
  'invitation.answer': MEMBERS,
  'meeting.read': MEMBERS_AND_GUESTS,
  'minutes.read': MEMBERS,
  'meeting.join': MEMBERS_AND_GUESTS,
  'meeting.lead': ['chair', 'reviewer'],

  'ballot.cast': ['reviewer', 'chair', 'guest'],
  'round.count': ['reviewer', 'chair', 'coordinator'],
  'ballot.readOwn': ['reviewer', 'chair', 'guest'],

  'decision.read': MEMBERS_AND_GUESTS,
  'decision.draft': ['chair', 'reviewer'],
  'decision.sign': ['chair', 'reviewer'],
  'decision.amend': ['chair'],
  'decision.export': ['coordinator', 'chair'],

  'task.read': MEMBERS,
  'task.write': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'execution.record': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'followUp.read': MEMBERS,
  'followUp.record': ['referrer', 'coordinator', 'reviewer', 'chair'],
  'registry.read': MEMBERS,

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
