import { createHash } from 'node:crypto';
import { type Database, verifyNothing, verifyPassword } from '@bonemet/db';

type SignInRequest = {
  readonly email: string;
  readonly password: string;
  /** Where the request came from, for throttling only; stored as a hash. */
  readonly address: string;
};

type SignInResult =
  | { readonly ok: true; readonly userId: string; readonly sessionId: string }
  | { readonly ok: false; readonly reason: 'wrong_credentials' | 'too_many_attempts' };

type SignInPolicy = {
  readonly sessionLifetimeSeconds: number;
  /** Passwords nobody may use here, such as the demonstration's on a real installation. */
  readonly refusedPasswords: readonly string[];
};

const WINDOW_MS = 15 * 60_000;
const MOST_BY_IDENTIFIER = 5;
const MOST_BY_ADDRESS = 50;

/** In the form in which passwords are hashed: a refused one must not come in under another spelling. */
const isSamePassword = (one: string, other: string) => one.normalize('NFKC') === other.normalize('NFKC');

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Checks a password and opens a session. An account that does not exist is counted, throttled and timed
 * like one that does, so that neither the answer nor the clock tells them apart.
 */
export async function authenticate(
  { signIn }: Pick<Database, 'signIn'>,
  request: SignInRequest,
  policy: SignInPolicy,
  now: Date,
): Promise<SignInResult> {
  const email = request.email.trim().toLowerCase();
  const identifier = digest(`identifier:${email}`);
  const address = digest(`address:${request.address}`);
  const since = new Date(now.getTime() - WINDOW_MS);
  const attempt = await signIn.beginAttempt(identifier, address, { since, mostByIdentifier: MOST_BY_IDENTIFIER, mostByAddress: MOST_BY_ADDRESS });
  if (attempt === null) return { ok: false, reason: 'too_many_attempts' };
  const account = await signIn.findCredentials(email);
  const matches = account
    ? await verifyPassword(account.passwordHash, request.password)
    : await verifyNothing(request.password);
  const accepted = matches && !policy.refusedPasswords.some((refused) => isSamePassword(refused, request.password));
  if (!account || !accepted) return { ok: false, reason: 'wrong_credentials' };
  await signIn.acceptAttempt(attempt);
  return { ok: true, userId: account.userId, sessionId: await signIn.openSession(account.userId, policy.sessionLifetimeSeconds) };
}
