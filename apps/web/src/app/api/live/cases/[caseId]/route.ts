import { decide } from '@bonemet/board';
import { z } from 'zod';
import { currentActor } from '@/auth/session';
import { services } from '@/server/composition';
import { caseStream, STREAM_HEADERS } from '@/server/live/stream';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ caseId: string }> };

/** Who else has a case open, and when it changed. What changed is asked for with the rights of whoever asks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const caseId = z.uuid().safeParse((await params).caseId);
  if (!caseId.success || !decide(actor, 'case.read').allowed) return new Response(null, { status: 404 });
  const found = await services().database.withActor(actor, ({ tx }) => tx.case.findUnique({ where: { id: caseId.data }, select: { id: true } }));
  if (!found) return new Response(null, { status: 404 });
  return new Response(caseStream(actor, found.id, request.signal), { headers: STREAM_HEADERS });
}
