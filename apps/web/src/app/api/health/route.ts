import { services } from '@/server/composition';

export const dynamic = 'force-dynamic';

/** For load balancers and supervisors: says whether pages can reach their data, and nothing else. */
export async function GET(): Promise<Response> {
  const reachable = await services().database.isReachable();
  return Response.json({ status: reachable ? 'ok' : 'database_unreachable' }, { status: reachable ? 200 : 503 });
}
