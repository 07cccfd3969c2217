/** What a person may be on a board. One person may hold several roles, but a guest, who is let into one meeting, no other. */
export const ROLES = ['coordinator', 'referrer', 'reviewer', 'chair', 'administrator', 'observer', 'guest'] as const;

export type Role = (typeof ROLES)[number];

/** Whether a value read from outside names a role that is known here. */
export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && (ROLES as readonly string[]).includes(value);
}
