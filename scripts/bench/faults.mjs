import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { applicationAccess, enableApplication } from '../lib/app-role.mjs';
import { buildIfStale } from '../lib/builds.mjs';
import { installDependencies } from '../lib/dependencies.mjs';
import { startEmbeddedPostgres } from '../lib/embedded-postgres.mjs';
import { Failure } from '../lib/failure.mjs';
import { migrate } from '../lib/migrations.mjs';
import { inRoot, requireOf } from '../lib/paths.mjs';
import { anyFreePort } from '../lib/ports.mjs';
import { isEnding, launch } from '../lib/processes.mjs';
import { createDatabase, dropDatabase, query } from '../lib/sql.mjs';

const CLUSTER = 'bench-faults';
const DATABASE = 'bonemet';
const PATIENCE_MS = 60_000;

/** As a supervisor does: at once, and again while the processes of the dead server are still going. */
async function startAgain(port) {
  for (const since = performance.now(); ; await delay(100)) {
    try {
      return await startEmbeddedPostgres({ cluster: CLUSTER, port });
    } catch (error) {
      if (isEnding() || performance.now() - since > PATIENCE_MS) throw error;
    }
  }
}

/** What is acknowledged must be on the disk: a server that does not wait for it would prove nothing. */
async function refuseHaste(url) {
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const [row] = await query(url, `SHOW ${setting}`);
    if (row[setting] !== 'on') throw new Failure(`The database runs with ${setting} ${row[setting]}.`);
  }
}

/**
 * People vote while processes are killed: this program is the supervisor of the database, the program it starts
 * that of the application. Gives the exit status.
 */
export async function runFaults(...kills) {
  await installDependencies();
  for (const name of ['engine', 'client', 'web']) await buildIfStale(name);
  const port = await anyFreePort();
  let server = await startEmbeddedPostgres({ cluster: CLUSTER, port });
  if (server.found) throw new Failure('Another run uses the database of this measurement.', { todo: 'Wait for it, or stop it.' });
  const ownerUrl = server.urlFor(DATABASE);
  await dropDatabase(server.urlFor('postgres'), DATABASE);
  await createDatabase(server.urlFor('postgres'), DATABASE);
  await refuseHaste(ownerUrl);
  await migrate(ownerUrl);
  const access = applicationAccess(ownerUrl, {});
  await enableApplication(ownerUrl, access);

  const tsx = pathToFileURL(requireOf('packages/db').resolve('tsx')).href;
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = { ...rest, OWNER_DATABASE_URL: ownerUrl, APP_DATABASE_URL: access.appUrl };
  const args = ['--import', tsx, inRoot('apps/bench/src/faults/main.ts'), ...kills];
  const { child } = launch(process.execPath, args, { cwd: inRoot(), env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.on('message', async ({ kill }) => {
      if (kill !== 'database') return;
      try {
        await server.crash();
        server = await startAgain(port);
        if (child.connected) child.send({ restarted: 'database' });
      } catch (error) {
        reject(error);
      }
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
