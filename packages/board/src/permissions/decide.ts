import type { Actor } from '../people/actor';
import type { Role } from '../people/roles';
import { BARRED_ROLES, PERMISSIONS, PERMISSIONS_OF_A_SPECIALTY, type Permission } from './permissions';

/** Why a permission was refused, in the order in which the reasons are looked for. */
export const DENIAL_REASONS = [
  'unknown_permission',
  'foreign_institution',
  'role_missing',
  'specialty_missing',
] as const;

type DenialReason = (typeof DENIAL_REASONS)[number];

type PermissionDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: DenialReason };

/** What the permission is asked for; without it only the actor's own roles are judged. */
type PermissionResource = { readonly institutionId: string };

/** Whether a value read from outside names a permission that is known here. */
export function isPermission(value: unknown): value is Permission {
  return typeof value === 'string' && Object.hasOwn(PERMISSIONS, value);
}

/**
 * The one evaluator of permissions. It accepts any string, because a name that nobody declared
 * must be refused at run time as well, and it gives the reason so that the edge can explain it.
 * An observer never votes, whatever other role the same person holds; a guest is a guest alone.
 */
export function decide(
  actor: Actor,
  permission: Permission | (string & {}),
  resource?: PermissionResource,
): PermissionDecision {
  if (!isPermission(permission)) return { allowed: false, reason: 'unknown_permission' };
  if (resource !== undefined && resource.institutionId !== actor.institutionId) {
    return { allowed: false, reason: 'foreign_institution' };
  }
  const holders: readonly Role[] = PERMISSIONS[permission];
  const barred: readonly Role[] = BARRED_ROLES[permission] ?? [];
  const counted: readonly Role[] = actor.roles.includes('guest') ? ['guest'] : actor.roles;
  const holds = counted.some((role) => holders.includes(role));
  if (!holds || actor.roles.some((role) => barred.includes(role))) return { allowed: false, reason: 'role_missing' };
  if (PERMISSIONS_OF_A_SPECIALTY.includes(permission) && actor.specialty === null) {
    return { allowed: false, reason: 'specialty_missing' };
  }
  return { allowed: true };
}
