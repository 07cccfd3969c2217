import { appRouter } from '@bonemet/api';
import { createNextApiHandler } from '@trpc/server/adapters/next';
import type { NextApiRequest, NextApiResponse } from 'next';
import { actorOf } from '@/auth/actor-of';
import { environment } from '@/env';
import { dataHeaders } from '@/security-headers';
import { services } from '@/server/composition';
import { log } from '@/server/log';
import { headersOf, isSameOrigin } from '@/server/same-origin';
import { DRAWN_FOR } from '@/trpc/drawn-for';

/** tRPC reads the body itself, whatever its type claims to be. */
export const config = { api: { bodyParser: false, responseLimit: false } };
const MOST_BYTES = 10_000_000;

/** Who asks, unless the page that asks was drawn for somebody else: that person has to sign in again. */
async function sessionOf(request: NextApiRequest) {
  const actor = await actorOf(request);
  const drawnFor = request.headers[DRAWN_FOR];
  return drawnFor === undefined || drawnFor === actor?.membershipId ? actor : null;
}

const answer = createNextApiHandler({
  router: appRouter,
  createContext: async ({ req }) => ({ database: services().database, session: await sessionOf(req), now: () => new Date() }),
  maxBodySize: MOST_BYTES,
  onError({ error, path }) {
    if (error.code === 'INTERNAL_SERVER_ERROR') log('error', { event: 'procedure.failed', path: path ?? 'unknown', code: error.code });
  },
});

/** Every act and every read of the pages, in a handler of Node and past the proxy (docs/adr/0017). */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  for (const [name, value] of Object.entries(dataHeaders(environment().secureCookies))) response.setHeader(name, value);
  if (isSameOrigin(headersOf(request))) await answer(request, response);
  else response.status(403).end();
}
