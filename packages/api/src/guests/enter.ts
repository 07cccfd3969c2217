import { createHash } from 'node:crypto';
import { plainGuestCode } from '@bonemet/board';
import { type Database, verifyNothing, verifyPassword } from '@bonemet/db';
import { tokenHashOf } from './invite';

type GuestEntry = {
  readonly token: string;
  readonly code: string;
  /** Where the request came from, for throttling only; stored as a hash. */
  readonly address: string;
};

type GuestEntryResult =
  | { readonly ok: true; readonly sessionId: string }
  | { readonly ok: false; readonly reason: 'wrong_credentials' | 'too_many_attempts' };

const WINDOW_MS = 15 * 60_000;
const MOST_BY_LINK = 5;
const MOST_BY_ADDRESS = 50;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Checks the code of a link and opens a session that ends with it. A link that never was, one that has ended and one
 * that was revoked are counted, throttled, timed and answered like one that stands with a wrong code.
 */
export async function enterAsGuest(
  { signIn }: Pick<Database, 'signIn'>,
  { token, code, address }: GuestEntry,
  sessionLifetimeSeconds: number,
  now: Date,
): Promise<GuestEntryResult> {
  const tokenHash = tokenHashOf(token);
  const limits = { since: new Date(now.getTime() - WINDOW_MS), mostByIdentifier: MOST_BY_LINK, mostByAddress: MOST_BY_ADDRESS };
  const attempt = await signIn.beginAttempt(digest(`guest:${tokenHash}`), digest(`address:${address}`), limits);
  if (attempt === null) return { ok: false, reason: 'too_many_attempts' };
  const guest = await signIn.findGuest(tokenHash);
  const typed = plainGuestCode(code);
  const matches = guest ? await verifyPassword(guest.codeHash, typed) : await verifyNothing(typed);
  if (!guest || !matches) return { ok: false, reason: 'wrong_credentials' };
  const sessionId = await signIn.openGuestSession(guest.guestId, sessionLifetimeSeconds);
  if (sessionId === null) return { ok: false, reason: 'wrong_credentials' };
  await signIn.acceptAttempt(attempt);
  return { ok: true, sessionId };
}
