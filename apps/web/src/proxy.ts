import { type NextRequest, NextResponse } from 'next/server';
import { environment } from './env';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

/** Gives each page its nonce and its address, and every answer its headers. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const { isDevelopment, secureCookies } = environment();
  const policy = contentSecurityPolicy(nonce, isDevelopment);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(securityHeaders(secureCookies))) response.headers.set(name, value);
  return response;
}

// Data brings its own headers: Next would keep a copy here of what is uploaded, cut it off at 10 MB, and take as long
// again for each vote.
export const config = { matcher: ['/((?!_next/static|_next/image|favicon|icon|api/documents|api/import|api/trpc|api/live).*)'] };
