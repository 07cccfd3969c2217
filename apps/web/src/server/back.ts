/** A path of our own to return to; anything else, such as another site, becomes the start page. */
export function safeBack(claimed: string | null): string {
  if (!claimed || !claimed.startsWith('/') || claimed.startsWith('//') || claimed.includes('\\')) return '/';
  return claimed;
}
