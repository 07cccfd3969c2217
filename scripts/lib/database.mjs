import { parseDatabaseUrl, placeOf } from './database-url.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { checkServer } from './server-check.mjs';
import { createDatabase, databaseExists } from './sql.mjs';

const DATABASE = 'bonemet';

async function openEmbedded(cluster) {
  const server = await startEmbeddedPostgres({ cluster });
  const administration = server.urlFor('postgres');
  if (!(await databaseExists(administration, DATABASE))) await createDatabase(administration, DATABASE);
  return { embedded: true, ownerUrl: server.urlFor(DATABASE), words: 'PostgreSQL is running (embedded)' };
}

async function openExternal(text) {
  const ownerUrl = parseDatabaseUrl(text).toString();
  const version = await checkServer(ownerUrl);
  return { embedded: false, ownerUrl, words: `PostgreSQL ${version} answers at ${placeOf(ownerUrl)}` };
}

/** The owner's database: that of DATABASE_URL, or the embedded one of this checkout. */
export const openDatabase = ({ cluster = 'demo', env = process.env } = {}) =>
  env.DATABASE_URL ? openExternal(env.DATABASE_URL) : openEmbedded(cluster);
