import type { SessionActor } from '@bonemet/db';
import type { NextApiRequest } from 'next';
import { getToken } from 'next-auth/jwt';
import { z } from 'zod';
import { environment } from '@/env';
import { services } from '@/server/composition';
import { sessionCookie } from './cookies';
import { SESSION_IDLE_SECONDS } from './options';

// Without `server-only`, like all that the live streams use: their handlers stand outside of the layer of server
// components, where that guard refuses everybody.

const ZSession = z.object({ sessionId: z.uuid() });

export function sessionIdOf(session: unknown): string | null {
  const parsed = ZSession.safeParse(session);
  return parsed.success ? parsed.data.sessionId : null;
}

/** Who asks, in a handler that has the request itself in its hands. The cookie is read and not written anew. */
export async function actorOf(request: NextApiRequest): Promise<SessionActor | null> {
  const { authSecret, secureCookies } = environment();
  const { name: cookieName } = sessionCookie(secureCookies);
  const id = sessionIdOf(await getToken({ req: request, secret: authSecret, secureCookie: secureCookies, cookieName }));
  return id === null ? null : services().database.signIn.resumeSession(id, SESSION_IDLE_SECONDS, true);
}

/** Asks again about a session that was good before. `active`: whether its owner is taking part in something. */
export const stillSignedIn = (id: string, active: boolean) => services().database.signIn.resumeSession(id, SESSION_IDLE_SECONDS, active);
