import { appRouter } from '@bonemet/api';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { currentActor } from '@/auth/session';
import { services } from '@/server/composition';
import { log } from '@/server/log';
import { isSameOrigin } from '@/server/same-origin';
import { DRAWN_FOR } from '@/trpc/drawn-for';

/** Who asks, unless the page that asks was drawn for somebody else: that person has to sign in again. */
async function sessionOf({ headers }: Request) {
  const actor = await currentActor();
  const drawnFor = headers.get(DRAWN_FOR);
  return drawnFor === null || drawnFor === actor?.membershipId ? actor : null;
}

async function handler(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: async () => ({ database: services().database, session: await sessionOf(request), now: () => new Date() }),
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') log('error', { event: 'procedure.failed', path: path ?? 'unknown', code: error.code });
    },
  });
}

export { handler as GET, handler as POST };
