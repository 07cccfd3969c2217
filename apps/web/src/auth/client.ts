'use client';
import { signIn as nextAuthSignIn, signOut as nextAuthSignOut } from 'next-auth/react';

export type SignInOutcome = 'signed_in' | 'wrong_credentials' | 'too_many_attempts' | 'unreachable';

/** Sends the password once, with next-auth's own protection against forged requests. */
export const signIn = (email: string, password: string): Promise<SignInOutcome> => present('credentials', { email, password });

/** Sends the code of a guest together with the token of their link. */
export const enterAsGuest = (token: string, code: string): Promise<SignInOutcome> => present('guest', { token, code });

async function present(provider: 'credentials' | 'guest', credentials: Record<string, string>): Promise<SignInOutcome> {
  try {
    const answer = await nextAuthSignIn(provider, { ...credentials, redirect: false });
    if (answer?.ok) return 'signed_in';
    return answer?.error === 'too_many_attempts' ? 'too_many_attempts' : 'wrong_credentials';
  } catch {
    return 'unreachable';
  }
}

/** Forgets the cookie; the session row itself is ended by `session.revoke`. */
export async function forgetSession(): Promise<void> {
  await nextAuthSignOut({ redirect: false });
}
