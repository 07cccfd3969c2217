import { decide } from '@bonemet/board';
import type { NextApiRequest, NextApiResponse } from 'next';
import { z } from 'zod';
import { actorOf } from '@/auth/actor-of';
import { services } from '@/server/composition';
import { streamMeeting } from '@/server/live/stream';

/** What everyone in a meeting sees, as server-sent events numbered without a gap. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  const actor = await actorOf(request, response);
  if (!actor) return response.status(401).end();
  const meetingId = z.uuid().safeParse(request.query['meetingId']);
  if (!meetingId.success || !decide(actor, 'meeting.read').allowed) return response.status(404).end();
  const meeting = await services().database.withActor(actor, ({ tx }) =>
    tx.meeting.findUnique({ where: { id: meetingId.data }, select: { id: true } }),
  );
  if (!meeting) return response.status(404).end();
  return streamMeeting(response, actor, meeting.id, resumeAfter(request));
}

/** The number of the last event that the screen has seen. */
function resumeAfter({ headers, query }: NextApiRequest): number {
  const number = Number(headers['last-event-id'] ?? query['after'] ?? 0);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}
