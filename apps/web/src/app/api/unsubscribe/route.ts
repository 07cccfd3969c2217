import { environment } from '@/env';
import { services } from '@/server/composition';
import { readUnsubscribeToken } from '@/server/mail/unsubscribe-token';

/** Ends mails of one kind: from our own page, or by one click in a mail program (RFC 8058). The signature is the right to ask. */
export async function POST(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const wish = readUnsubscribeToken(environment().authSecret, token);
  if (!wish || !(await services().database.outbox.unsubscribe(wish.membershipId, wish.kind))) return new Response(null, { status: 404 });
  const done = `/notices/unsubscribe?token=${encodeURIComponent(token)}&done=1`;
  return new Response(null, { status: 303, headers: { Location: done, 'Cache-Control': 'no-store' } });
}
