/**
 * Whether a request comes from our own pages. Browsers say so in Sec-Fetch-Site, older ones in Origin;
 * a request with neither is no browser's and carries no cookie of a victim.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
