import { authenticate, enterAsGuest } from '@bonemet/api';
import { DEMO_PASSWORD } from '@bonemet/db/seed/password';
import type { NextAuthOptions } from 'next-auth';
import credentialsProvider from 'next-auth/providers/credentials';
import { environment } from '@/env';
import { services } from '@/server/composition';
import { sessionCookie } from './cookies';

/** Twelve hours in all, one hour without activity (NIST SP 800-63B-4, section 2.2.3, AAL2). */
const SESSION_LIFETIME_SECONDS = 12 * 3600;
export const SESSION_IDLE_SECONDS = 3600;

/**
 * The cookie holds the id of a session row and nothing else that is trusted: every request asks the
 * database whether that session still stands.
 */
export function authOptions(): NextAuthOptions {
  const { authSecret, secureCookies, isDemo } = environment();
  return {
    secret: authSecret,
    session: { strategy: 'jwt', maxAge: SESSION_LIFETIME_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: secureCookies,
    cookies: { sessionToken: sessionCookie(secureCookies) },
    providers: [
      credentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const { email = '', password = '' } = credentials ?? {};
          const policy = {
            sessionLifetimeSeconds: SESSION_LIFETIME_SECONDS,
            refusedPasswords: isDemo ? [] : [DEMO_PASSWORD],
          };
          const attempt = { email: email.slice(0, 254), password: password.slice(0, 256), address: addressOf(request.headers) };
          const result = await authenticate(services().database, attempt, policy, new Date());
          if (!result.ok) throw new Error(result.reason);
          return { id: result.userId, sessionId: result.sessionId };
        },
      }),
      credentialsProvider({
        id: 'guest',
        credentials: { token: {}, code: {} },
        async authorize(credentials, request) {
          const { token = '', code = '' } = credentials ?? {};
          const entry = { token: token.slice(0, 128), code: code.slice(0, 64), address: addressOf(request.headers) };
          const result = await enterAsGuest(services().database, entry, SESSION_LIFETIME_SECONDS, new Date());
          if (!result.ok) throw new Error(result.reason);
          return { id: result.sessionId, sessionId: result.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user && 'sessionId' in user ? { sessionId: user.sessionId } : { sessionId: token['sessionId'] }),
      session: ({ session, token }) => ({ expires: session.expires, sessionId: token['sessionId'] }),
    },
  };
}

/** The address that the nearest proxy saw; earlier ones in the header are anybody's claim. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.['x-forwarded-for'];
  return typeof forwarded === 'string' ? (forwarded.split(',').at(-1)?.trim() ?? 'direct') : 'direct';
}
