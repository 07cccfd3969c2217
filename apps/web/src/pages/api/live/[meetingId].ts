import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import type { NextApiRequest, NextApiResponse } from 'next';
import { z } from 'zod';
import { actorOf } from '@/auth/actor-of';
import { services } from '@/server/composition';
import { streamMeeting } from '@/server/live/stream';

/** The stream answers after this handler has returned. */
export const config = { api: { externalResolver: true } };

/** What everyone in a meeting sees, as server-sent events numbered without a gap. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  const actor = await actorOf(request);
  if (!actor) return response.status(401).end();
  const meetingId = z.uuid().safeParse(request.query['meetingId']);
  if (!meetingId.success || !decide(actor, 'meeting.read').allowed) return response.status(404).end();
  if (!(await maySee(actor, meetingId.data))) return response.status(404).end();
  return streamMeeting(response, actor, meetingId.data, { after: resumeAfter(request), sits: request.query['looks'] === undefined });
}

/**
 * A member sees every meeting of their institution, so one that a colleague watches here need not be asked for
 * again by each of a thousand who come back at once. A guest sees one meeting, and the database says which.
 */
async function maySee(actor: SessionActor, meetingId: string): Promise<boolean> {
  const { hub, database } = services();
  if (actor.guestOf === null && hub.knows(meetingId, actor.institutionId)) return true;
  return (await database.withActor(actor, ({ tx }) => tx.meeting.findUnique({ where: { id: meetingId }, select: { id: true } }))) !== null;
}

/** The number of the last event that the screen has seen. */
function resumeAfter({ headers, query }: NextApiRequest): number {
  const number = Number(headers['last-event-id'] ?? query['after'] ?? 0);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}
