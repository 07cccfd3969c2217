/** Refusals that come from the database's own guards (prisma/migrations/…_guards). */
export const DATABASE_REFUSALS = {
  BM001: 'append_only',
  BM002: 'audit_missing',
  BM003: 'foreign_reference',
  BM004: 'chair_only',
  BM005: 'round_order',
  BM006: 'round_closed',
  BM007: 'unknown_option',
  BM008: 'not_an_elector',
  BM009: 'decision_signed',
  BM010: 'event_gap',
  BM011: 'case_decided',
  BM012: 'opinions_revealed',
  BM013: 'conflict_declared',
  BM016: 'not_decided',
  BM017: 'meeting_cancelled',
  BM018: 'meeting_has_begun',
  BM019: 'planner_only',
  BM020: 'item_discussed',
  BM021: 'expires_too_late',
} as const;

export type DatabaseRefusal = (typeof DATABASE_REFUSALS)[keyof typeof DATABASE_REFUSALS];

/** The guard that refused, if one did: Prisma hides the code at different depths of its errors. */
export function databaseRefusal(error: unknown): DatabaseRefusal | null {
  const code = findCode(error, 0);
  return code ? DATABASE_REFUSALS[code] : null;
}

function findCode(error: unknown, depth: number): keyof typeof DATABASE_REFUSALS | null {
  if (typeof error !== 'object' || error === null || depth > 6) return null;
  for (const value of Object.values(error)) {
    if (typeof value === 'string' && Object.hasOwn(DATABASE_REFUSALS, value)) return value as keyof typeof DATABASE_REFUSALS;
  }
  const nested = [(error as { cause?: unknown }).cause, (error as { meta?: unknown }).meta, ...Object.values(error)];
  for (const value of nested) {
    const found = findCode(value, depth + 1);
    if (found) return found;
  }
  return null;
}
