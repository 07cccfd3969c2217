import crypto from 'node:crypto';
import { parseDatabaseUrl } from './database-url.mjs';
import { Failure } from './failure.mjs';
import { scramVerifier } from './scram.mjs';
import { query } from './sql.mjs';

const ROLE = 'bonemet_app';

/** The same for everyone who knows the owner's address, so that two checkouts on one server agree. */
export function derivedPassword(ownerUrl) {
  const secret = decodeURIComponent(new URL(ownerUrl).password) || ownerUrl;
  return crypto.createHmac('sha256', secret).update(ROLE).digest('hex');
}

/**
 * The address the web application uses, and whether its password is ours to set:
 * APP_DATABASE_URL is taken as it is, unless BONEMET_APP_PASSWORD says which password to set.
 */
export function applicationAccess(ownerUrl, env = process.env) {
  const chosen = env.BONEMET_APP_PASSWORD;
  if (env.APP_DATABASE_URL) {
    parseDatabaseUrl(env.APP_DATABASE_URL, 'APP_DATABASE_URL');
    return { appUrl: env.APP_DATABASE_URL, password: chosen, isChosen: Boolean(chosen) };
  }
  const password = chosen || derivedPassword(ownerUrl);
  const url = new URL(ownerUrl);
  url.username = ROLE;
  url.password = encodeURIComponent(password);
  return { appUrl: url.toString(), password, isChosen: Boolean(chosen) };
}

async function canSignIn(appUrl) {
  try {
    await query(appUrl, 'SELECT 1');
    return true;
  } catch {
    return false;
  }
}

async function setPassword(ownerUrl, password) {
  try {
    await query(ownerUrl, `ALTER ROLE ${ROLE} LOGIN PASSWORD '${scramVerifier(password)}'`);
  } catch (error) {
    throw new Failure(`The password of the role ${ROLE} could not be set: ${error.message}`, {
      todo: 'Have an administrator set one, and give it in APP_DATABASE_URL.',
    });
  }
}

/** The role belongs to the whole server: a new password would lock another installation out. */
async function refuseToOverwrite(ownerUrl) {
  const [role] = await query(ownerUrl, 'SELECT rolcanlogin FROM pg_roles WHERE rolname = $1', [ROLE]);
  if (!role?.rolcanlogin) return;
  throw new Failure(`The role ${ROLE} of this server has another password, perhaps for another installation.`, {
    todo: 'Give its address in APP_DATABASE_URL, or set a new password for all with BONEMET_APP_PASSWORD.',
  });
}

/** Lets the application sign in with its own role. Nothing changes where it already can. */
export async function enableApplication(ownerUrl, { appUrl, password, isChosen = false }) {
  if (await canSignIn(appUrl)) return;
  if (password && !isChosen) await refuseToOverwrite(ownerUrl);
  if (password) await setPassword(ownerUrl, password);
  if (await canSignIn(appUrl)) return;
  throw new Failure(`The role ${ROLE} cannot sign in with the address given in APP_DATABASE_URL.`, {
    todo: 'Correct that address, or leave it unset and it is derived from DATABASE_URL.',
  });
}
