import 'server-only';
import type { SessionActor } from '@bonemet/db';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { services } from '@/server/composition';
import { guestMaySee } from './guest-paths';
import { sessionIdOf } from './actor-of';
import { authOptions, SESSION_IDLE_SECONDS } from './options';

async function sessionId(): Promise<string | null> {
  return sessionIdOf(await getServerSession(authOptions()));
}

/** Who asks, if their session still stands; asked once a request. */
export const currentActor = cache(async (): Promise<SessionActor | null> => {
  const id = await sessionId();
  return id ? services().database.signIn.resumeSession(id, SESSION_IDLE_SECONDS, true) : null;
});

/** For pages that nobody sees without signing in; the way back is remembered. A guest sees those of their meeting. */
export async function requireActor(): Promise<SessionActor> {
  const actor = await currentActor();
  const path = (await headers()).get('x-path') ?? '/';
  if (actor?.guestOf && !guestMaySee(path, actor.guestOf)) redirect(`/meetings/${actor.guestOf}`);
  if (actor) return actor;
  redirect(path === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(path)}`);
}
