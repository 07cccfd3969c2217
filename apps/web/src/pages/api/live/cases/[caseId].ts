import { decide } from '@bonemet/board';
import type { NextApiRequest, NextApiResponse } from 'next';
import { z } from 'zod';
import { actorOf } from '@/auth/actor-of';
import { services } from '@/server/composition';
import { streamCase } from '@/server/live/stream';

/** The stream answers after this handler has returned. */
export const config = { api: { externalResolver: true } };

/** Who else has a case open, and when it changed. What changed is asked for with the rights of whoever asks. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  const actor = await actorOf(request);
  if (!actor) return response.status(401).end();
  const caseId = z.uuid().safeParse(request.query['caseId']);
  if (!caseId.success || !decide(actor, 'case.read').allowed) return response.status(404).end();
  const found = await services().database.withActor(actor, ({ tx }) => tx.case.findUnique({ where: { id: caseId.data }, select: { id: true } }));
  if (!found) return response.status(404).end();
  return streamCase(response, actor, found.id);
}
