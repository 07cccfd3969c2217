import { describe, expect, it } from 'vitest';
import { sessionCookie } from '@/auth/cookies';

describe('the session cookie', () => {
  it('is tied to this host over TLS, hidden from scripts and kept from other sites', () => {
    const { name, options } = sessionCookie(true);
    expect(name).toMatch(/^__Host-/);
    expect(options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true });
  });

  it('keeps the conditions without which browsers drop a cookie with that prefix', () => {
    const { options } = sessionCookie(true);
    expect(options).toMatchObject({ path: '/', secure: true });
    expect(options).not.toHaveProperty('domain');
  });

  it('works without TLS on one’s own machine, under a name that promises nothing', () => {
    const { name, options } = sessionCookie(false);
    expect(name).not.toMatch(/^__/);
    expect(options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: false });
  });
});
