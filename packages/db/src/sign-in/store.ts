import type { Actor } from '@bonemet/board';
import type { PrismaClient } from '../../generated/prisma/client';

export type Credentials = { readonly userId: string; readonly passwordHash: string };

/** A person signed in, as every request sees them. */
export type SessionActor = Actor & {
  readonly sessionId: string;
  readonly displayName: string;
  readonly institutionName: string;
};

export type Failures = { readonly byIdentifier: number; readonly byAddress: number };

type SessionRow = {
  session_id: string;
  user_id: string;
  membership_id: string;
  institution_id: string;
  institution_name: string;
  roles: string;
  specialty: string | null;
  display_name: string;
};

/**
 * What may be read before an actor is known: five narrow functions of the database, nothing else.
 * The application's role cannot read a password hash in any other way.
 */
export function signInStore(prisma: PrismaClient) {
  return {
    async countFailures(identifierHash: string, addressHash: string, since: Date): Promise<Failures> {
      const rows = await prisma.$queryRaw<{ by_identifier: number; by_address: number }[]>`
        SELECT * FROM bonemet.count_failures(${identifierHash}, ${addressHash}, ${since}::timestamptz)`;
      return { byIdentifier: rows[0]?.by_identifier ?? 0, byAddress: rows[0]?.by_address ?? 0 };
    },

    async recordAttempt(identifierHash: string, addressHash: string, succeeded: boolean): Promise<void> {
      await prisma.$executeRaw`SELECT bonemet.record_attempt(${identifierHash}, ${addressHash}, ${succeeded})`;
    },

    async findCredentials(email: string): Promise<Credentials | null> {
      const rows = await prisma.$queryRaw<{ user_id: string; password_hash: string }[]>`
        SELECT * FROM bonemet.find_credentials(${email})`;
      return rows[0] ? { userId: rows[0].user_id, passwordHash: rows[0].password_hash } : null;
    },

    async openSession(userId: string, lifetimeSeconds: number): Promise<string> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        SELECT bonemet.open_session(${userId}::uuid, make_interval(secs => ${lifetimeSeconds}::double precision)) AS id`;
      if (!rows[0]) throw new Error('no session was opened');
      return rows[0].id;
    },

    /** The person behind a session that is neither revoked, expired nor idle for too long; otherwise null. */
    async resumeSession(sessionId: string, idleSeconds: number, touch: boolean): Promise<SessionActor | null> {
      const rows = await prisma.$queryRaw<SessionRow[]>`
        SELECT session_id, user_id, membership_id, institution_id, institution_name,
               array_to_string(roles, ',') AS roles, specialty::text, display_name
        FROM bonemet.resume_session(${sessionId}::uuid, make_interval(secs => ${idleSeconds}::double precision), ${touch})`;
      return rows[0] ? toSessionActor(rows[0]) : null;
    },
  };
}

function toSessionActor(row: SessionRow): SessionActor {
  return {
    sessionId: row.session_id,
    userId: row.user_id,
    membershipId: row.membership_id,
    institutionId: row.institution_id,
    institutionName: row.institution_name,
    displayName: row.display_name,
    roles: row.roles.split(',') as Actor['roles'],
    specialty: row.specialty as Actor['specialty'],
  };
}
