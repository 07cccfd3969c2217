import { environment } from '@/env';
import { safeBack } from './back';

const A_YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps a choice of appearance in a cookie and goes back to where the person was. */
export function rememberChoice(request: Request, cookie: string, value: string): Response {
  const back = safeBack(new URL(request.url).searchParams.get('back'));
  const secure = environment().secureCookies ? '; Secure' : '';
  const headers = new Headers({ Location: back, 'Cache-Control': 'no-store' });
  headers.append('Set-Cookie', `${cookie}=${value}; Path=/; Max-Age=${A_YEAR_SECONDS}; SameSite=Lax; HttpOnly${secure}`);
  return new Response(null, { status: 303, headers });
}
