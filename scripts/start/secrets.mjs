import { Failure } from '../lib/failure.mjs';
import { secretFile } from '../lib/paths.mjs';

const LEAST_LENGTH = 32;

/** A secret given by the hospital, or made once for the demonstration. */
function secret(name, file, mode, env) {
  const given = env[name];
  if (given && given.length < LEAST_LENGTH) {
    throw new Failure(`${name} has fewer than ${LEAST_LENGTH} characters.`, {
      todo: 'openssl rand -hex 32 makes a good one.',
    });
  }
  if (given) return given;
  if (mode === 'demo') return secretFile(file);
  throw new Failure(`${name} is not set.`, {
    todo: 'Set it to 32 characters or more (openssl rand -hex 32), or run the demonstration: npm start -- --demo',
  });
}

/** Signs the sessions. */
export const authSecret = (mode, env = process.env) => secret('AUTH_SECRET', 'auth-secret', mode, env);

/** Seals the identities of patients: whoever loses it loses them. */
export const identityKey = (mode, env = process.env) => secret('IDENTITY_KEY', 'identity-key', mode, env);

export function secureCookies(mode, env = process.env) {
  return env.BONEMET_SECURE_COOKIES ? env.BONEMET_SECURE_COOKIES === 'true' : mode === 'production';
}
