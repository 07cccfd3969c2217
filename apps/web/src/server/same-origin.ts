import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from our own pages. Browsers say so in Sec-Fetch-Site, older ones in Origin;
 * a request with neither is no browser's and carries no cookie of a victim.
 */
export function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The headers of a request of Node, read as those of the web are. */
export const headersOf = ({ headers }: Pick<IncomingMessage, 'headers'>): Pick<Headers, 'get'> => ({
  get(name) {
    const value = headers[name];
    return typeof value === 'string' ? value : (value?.join(', ') ?? null);
  },
});
