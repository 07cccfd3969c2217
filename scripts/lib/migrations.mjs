import fs from 'node:fs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { query } from './sql.mjs';

export const PRISMA = inRoot('node_modules/prisma/build/index.js');
/** Prisma asks its maker for news unless told otherwise. */
export const QUIET_PRISMA = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };

export function knownMigrations(folder = inRoot('prisma/migrations')) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}

async function appliedMigrations(url) {
  const [{ table }] = await query(url, `SELECT to_regclass('_prisma_migrations') AS table`);
  if (!table) return [];
  const done = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL';
  return (await query(url, done)).map((row) => row.migration_name);
}

export async function pendingMigrations(url) {
  const applied = new Set(await appliedMigrations(url));
  return knownMigrations().filter((name) => !applied.has(name));
}

async function deploy(env) {
  try {
    await run(process.execPath, [PRISMA, 'migrate', 'deploy'], { cwd: inRoot(), env });
  } catch (error) {
    if (!error.stderr) throw error;
    // The engine's own stack follows its message, and helps nobody here.
    const [said] = error.stderr.split(/\n +0: /);
    throw new Failure(`The database could not be brought up to date.\n${said.trim()}`, {
      kept: 'The data is as it was before that migration.',
    });
  }
}

/** Brings the database up to date. Prisma takes seconds to find that there is nothing to do, so it is asked last. */
export async function migrate(url) {
  const pending = await pendingMigrations(url);
  if (pending.length === 0) return 'The database is up to date';
  const env = { ...process.env, ...QUIET_PRISMA, DATABASE_URL: url };
  await deploy(env);
  return `The database is up to date (${pending.length} migrations applied)`;
}
