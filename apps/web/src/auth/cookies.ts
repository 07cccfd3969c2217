/** The session cookie: unreadable for scripts, never sent across sites, and tied to this host over TLS. */
export function sessionCookie(secure: boolean) {
  return {
    name: secure ? '__Host-bonemet.session' : 'bonemet.session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}
