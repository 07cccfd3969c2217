import { derivedPassword, enableApplication } from '../lib/app-role.mjs';
import { onDatabase, parseDatabaseUrl } from '../lib/database-url.mjs';
import { startEmbeddedPostgres } from '../lib/embedded-postgres.mjs';
import { Failure } from '../lib/failure.mjs';
import { migrate } from '../lib/migrations.mjs';
import { checkServer } from '../lib/server-check.mjs';
import { createDatabase, dropDatabase, query } from '../lib/sql.mjs';
import { NOTHING } from './counts.mjs';

export const TEMPLATE = 'bonemet_template';
export const JOURNEYS = 'bonemet_e2e';

/** What is lost when the machine stops is only test data, so nothing waits for the disk. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

async function openServer() {
  const given = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (given) {
    const url = parseDatabaseUrl(given).toString();
    await checkServer(url);
    return (name) => onDatabase(url, name);
  }
  const server = await startEmbeddedPostgres({ cluster: 'test', settings: SETTINGS });
  if (server.found) {
    throw new Failure(`Another run of the tests uses this folder's test database (process ${server.pid}).`, {
      todo: 'Wait for it, or stop it, and run the command again.',
    });
  }
  await dropLeftovers(server.urlFor('postgres'));
  return server.urlFor;
}

/** An interrupted run leaves its databases; on our own server they are ours to drop. */
async function dropLeftovers(url) {
  const rows = await query(url, `SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'`);
  for (const { datname } of rows) await dropDatabase(url, datname);
}

function applicationUrl(ownerUrl, password) {
  const url = new URL(ownerUrl);
  url.username = 'bonemet_app';
  url.password = password;
  return url.toString();
}

/**
 * Makes a migrated template, from which every test file copies a database of its own, and the
 * journeys' copy, before anything can hold a connection to the template.
 */
async function prepare() {
  const urlFor = await openServer();
  const administration = urlFor('postgres');
  for (const name of [JOURNEYS, TEMPLATE]) await dropDatabase(administration, name);
  await createDatabase(administration, TEMPLATE);
  await migrate(urlFor(TEMPLATE));
  const given = process.env.APP_DATABASE_URL && decodeURIComponent(new URL(process.env.APP_DATABASE_URL).password);
  const password = given || derivedPassword(urlFor(TEMPLATE));
  await enableApplication(urlFor(TEMPLATE), { appUrl: applicationUrl(urlFor(TEMPLATE), password), password });
  await createDatabase(administration, JOURNEYS, { template: TEMPLATE });
  return {
    templateUrl: urlFor(TEMPLATE),
    appPassword: password,
    journeysUrl: urlFor(JOURNEYS),
    journeysAppUrl: applicationUrl(urlFor(JOURNEYS), password),
  };
}

/** The test server as a task; `addresses()` gives what it prepared. */
export function databaseTask() {
  let prepared;
  const task = {
    name: 'test database',
    kind: 'prepare',
    support: true,
    async run() {
      prepared = await prepare();
      return { counts: NOTHING };
    },
  };
  return { task, addresses: () => prepared };
}
