const NOWHERE = 'https://own.invalid';

/**
 * A path of our own to return to; anything else, such as another site, becomes the start page. Read as a
 * browser reads it: it drops tabs and line breaks, so a comparison of characters would let "/\t/elsewhere" out.
 */
export function safeBack(claimed: string | null): string {
  if (!claimed?.startsWith('/') || !URL.canParse(claimed, NOWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(claimed, NOWHERE);
  return origin === NOWHERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
