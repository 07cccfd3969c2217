import type { SessionActor } from '@bonemet/db';
import type { NextApiRequest, NextApiResponse } from 'next';
import { getServerSession } from 'next-auth';
import { z } from 'zod';
import { services } from '@/server/composition';
import { authOptions, SESSION_IDLE_SECONDS } from './options';

// Without `server-only`, like all that the live streams use: their handlers stand outside of the layer of server
// components, where that guard refuses everybody.

const ZSession = z.object({ sessionId: z.uuid() });

export function sessionIdOf(session: unknown): string | null {
  const parsed = ZSession.safeParse(session);
  return parsed.success ? parsed.data.sessionId : null;
}

/** Who asks, in a handler that has the request itself in its hands. */
export async function actorOf(request: NextApiRequest, response: NextApiResponse): Promise<SessionActor | null> {
  const id = sessionIdOf(await getServerSession(request, response, authOptions()));
  return id === null ? null : services().database.signIn.resumeSession(id, SESSION_IDLE_SECONDS, true);
}

/** Asks again about a session that was good before. `active`: whether its owner is taking part in something. */
export const stillSignedIn = (id: string, active: boolean) => services().database.signIn.resumeSession(id, SESSION_IDLE_SECONDS, active);
