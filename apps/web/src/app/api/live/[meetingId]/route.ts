import { decide } from '@bonemet/board';
import { z } from 'zod';
import { currentActor } from '@/auth/session';
import { services } from '@/server/composition';
import { meetingStream, STREAM_HEADERS } from '@/server/live/stream';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ meetingId: string }> };

/** What everyone in a meeting sees, as server-sent events numbered without a gap. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const meetingId = z.uuid().safeParse((await params).meetingId);
  if (!meetingId.success || !decide(actor, 'meeting.read').allowed) return new Response(null, { status: 404 });
  const meeting = await services().database.withActor(actor, ({ tx }) =>
    tx.meeting.findUnique({ where: { id: meetingId.data }, select: { id: true } }),
  );
  if (!meeting) return new Response(null, { status: 404 });
  return new Response(meetingStream(actor, meeting.id, resumeAfter(request), request.signal), { headers: STREAM_HEADERS });
}

/** The number of the last event that the screen has seen. */
function resumeAfter(request: Request): number {
  const claimed = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after');
  const number = Number(claimed ?? 0);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}
