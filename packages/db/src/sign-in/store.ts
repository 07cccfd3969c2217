import type { Actor } from '@bonemet/board';
import type { PrismaClient } from '../../generated/prisma/client';
import type { Reader } from '../reading/reader';

export type Credentials = { readonly userId: string; readonly passwordHash: string };

export type GuestCredentials = { readonly guestId: string; readonly codeHash: string };

/** A person signed in, as every request sees them. */
export type SessionActor = Actor & {
  readonly sessionId: string;
  readonly displayName: string;
  readonly institutionName: string;
  /** The one meeting that a guest is let into; null for a member. */
  readonly guestOf: string | null;
};

/** How many failures since a moment are too many. */
export type AttemptLimits = { readonly since: Date; readonly mostByIdentifier: number; readonly mostByAddress: number };

type SessionRow = {
  session_id: string;
  user_id: string;
  membership_id: string;
  institution_id: string;
  institution_name: string;
  roles: Actor['roles'];
  specialty: Actor['specialty'];
  display_name: string;
  guest_of: string | null;
};

/** Asked by every request: one prepared statement (docs/adr/0014). */
const RESUME_SESSION = {
  name: 'resume_session',
  text: 'SELECT row_to_json(s) AS answer FROM bonemet.resume_session($1, make_interval(secs => $2), $3) s',
};

/**
 * What may be read before an actor is known: a few narrow functions of the database, nothing else.
 * The application's role cannot read a password hash in any other way.
 */
export function signInStore(prisma: PrismaClient, reader: Pick<Reader, 'ask'>) {
  return {
    /** Counts an attempt as failed until it is accepted; null when there were too many before it. */
    async beginAttempt(identifierHash: string, addressHash: string, limits: AttemptLimits): Promise<bigint | null> {
      const { since, mostByIdentifier, mostByAddress } = limits;
      const rows = await prisma.$queryRaw<{ attempt: bigint | null }[]>`
        SELECT bonemet.begin_attempt(${identifierHash}, ${addressHash}, ${since}::timestamptz,
                                     ${mostByIdentifier}::int, ${mostByAddress}::int) AS attempt`;
      return rows[0]?.attempt ?? null;
    },

    async acceptAttempt(attempt: bigint): Promise<void> {
      await prisma.$executeRaw`SELECT bonemet.accept_attempt(${attempt}::bigint)`;
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

    /** The guest behind a link that still leads somewhere, and the hash of their code. */
    async findGuest(tokenHash: string): Promise<GuestCredentials | null> {
      const rows = await prisma.$queryRaw<{ guest_id: string; code_hash: string }[]>`SELECT * FROM bonemet.find_guest(${tokenHash})`;
      return rows[0] ? { guestId: rows[0].guest_id, codeHash: rows[0].code_hash } : null;
    },

    /** A session that ends with the guest's link; null when the link ended meanwhile. */
    async openGuestSession(guestId: string, lifetimeSeconds: number): Promise<string | null> {
      const rows = await prisma.$queryRaw<{ id: string | null }[]>`
        SELECT bonemet.open_guest_session(${guestId}::uuid, make_interval(secs => ${lifetimeSeconds}::double precision)) AS id`;
      return rows[0]?.id ?? null;
    },

    /** The person behind a session that is neither revoked, expired nor idle for too long; otherwise null. */
    async resumeSession(sessionId: string, idleSeconds: number, touch: boolean): Promise<SessionActor | null> {
      const row = (await reader.ask(RESUME_SESSION, [sessionId, idleSeconds, touch])) as SessionRow | null;
      return row && toSessionActor(row);
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
    roles: row.roles,
    specialty: row.specialty,
    guestOf: row.guest_of,
  };
}
