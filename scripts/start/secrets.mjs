import { Failure } from '../lib/failure.mjs';
import { secretFile } from '../lib/paths.mjs';

const LEAST_LENGTH = 32;

/** Signs the sessions: given by the hospital, or made once for the demonstration. */
export function authSecret(mode, env = process.env) {
  const given = env.AUTH_SECRET;
  if (given && given.length < LEAST_LENGTH) {
    throw new Failure(`AUTH_SECRET has fewer than ${LEAST_LENGTH} characters.`, {
      todo: 'openssl rand -hex 32 makes a good one.',
    });
  }
  if (given) return given;
  if (mode === 'demo') return secretFile('auth-secret');
  throw new Failure('AUTH_SECRET is not set.', {
    todo: 'Set it to 32 characters or more (openssl rand -hex 32), or run the demonstration: npm start -- --demo',
  });
}

export function secureCookies(mode, env = process.env) {
  return env.BONEMET_SECURE_COOKIES ? env.BONEMET_SECURE_COOKIES === 'true' : mode === 'production';
}
