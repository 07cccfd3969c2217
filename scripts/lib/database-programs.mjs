import { pathToFileURL } from 'node:url';
import { applicationAccess, enableApplication } from './app-role.mjs';
import { buildIfStale } from './builds.mjs';
import { placeOf } from './database-url.mjs';
import { openDatabase } from './database.mjs';
import { installDependencies } from './dependencies.mjs';
import { Failure } from './failure.mjs';
import { migrate, pendingMigrations } from './migrations.mjs';
import { inRoot, requireOf } from './paths.mjs';
import { launch, run } from './processes.mjs';
import { query } from './sql.mjs';

/** How to run a TypeScript program, from any folder. */
function program(file) {
  const tsx = pathToFileURL(requireOf('packages/db').resolve('tsx')).href;
  return ['--import', tsx, inRoot(file)];
}

const environment = (ownerUrl, appUrl, more) => {
  const { DATABASE_URL: _, ...rest } = process.env;
  return { ...rest, OWNER_DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl, ...more };
};

const language = (env = process.env) => (/^fr/i.test(env.LC_ALL || env.LANG || '') ? 'fr' : 'en');

/** Loads the demonstration data if it is not there, and gives its accounts. */
export async function seedDemo({ ownerUrl, appUrl, identityKey }) {
  const env = environment(ownerUrl, appUrl, { IDENTITY_KEY: identityKey, BONEMET_DEMO_LANGUAGE: language(), BONEMET_MODE: 'demo' });
  const { stdout } = await run(process.execPath, program('packages/db/bin/seed-demo.ts'), { cwd: inRoot(), env });
  const loaded = JSON.parse(stdout.trim().split('\n').at(-1));
  // Meetings that are over, so that a board has something to look back on.
  if (loaded.seeded) await run(process.execPath, program('packages/api/bin/seed-history.ts'), { cwd: inRoot(), env });
  return loaded;
}

/** Seals what a migration found in the clear; on every other day there is nothing to do. */
export async function sealIdentities({ ownerUrl, identityKey }) {
  const [{ waiting }] = await query(ownerUrl, `SELECT to_regclass('patient_identity_in_clear') AS waiting`);
  if (!waiting) return;
  if (!identityKey) throw new Failure('Identities wait to be sealed, and IDENTITY_KEY is not set.', { todo: 'Set it to the result of: openssl rand -hex 32' });
  const env = environment(ownerUrl, '', { IDENTITY_KEY: identityKey });
  await run(process.execPath, program('packages/db/bin/seal-identities.ts'), { cwd: inRoot(), env });
}

/**
 * Runs a TypeScript program at the terminal, on this installation's database; gives its exit status.
 * @param {string} file the program, from the root of the repository
 * @param {{ cluster?: string, migrated?: boolean }} options another embedded database than the demonstration's
 */
export async function runDatabaseProgram(file, args, { cluster, migrated = false } = {}) {
  await installDependencies();
  await buildIfStale('engine');
  await buildIfStale('client');
  const { ownerUrl } = await openDatabase({ cluster });
  const access = applicationAccess(ownerUrl);
  if (migrated) {
    await migrate(ownerUrl);
    await enableApplication(ownerUrl, access);
  }
  // To look at a database must not change it.
  if ((await pendingMigrations(ownerUrl)).length > 0) {
    throw new Failure(`The database at ${placeOf(ownerUrl)} is empty, or older than this program.`, {
      todo: 'Bring it up to date first: npm start, or for a hospital: node scripts/migrate.mjs',
    });
  }
  const env = environment(ownerUrl, access.appUrl, {});
  // In our own process group, or the program could not read from the terminal.
  const atTerminal = { stdio: 'inherit', detached: false, alone: true };
  const { child } = launch(process.execPath, [...program(file), ...args], { cwd: inRoot(), env, ...atTerminal });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
