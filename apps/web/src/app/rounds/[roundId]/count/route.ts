import { currentActor } from '@/auth/session';
import { api, orNotFound } from '@/trpc/server';

type Context = { params: Promise<{ roundId: string }> };

/** The count of a revealed round as a file, to be checked without this server. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  if (!(await currentActor())) return new Response(null, { status: 401 });
  const { roundId } = await params;
  const count = await orNotFound((await api()).round.count({ roundId }));
  return new Response(JSON.stringify(count, null, 2), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="bonemet-count-${roundId}.json"`, 'Cache-Control': 'no-store' },
  });
}
