import { ignore } from './ignore.mjs';
import { requireOf } from './paths.mjs';

/** Settings that Prisma reads from an address and PostgreSQL does not know. */
const FOR_PRISMA = ['schema', 'connection_limit', 'pgbouncer', 'pool_timeout', 'socket_timeout'];

function plain(url) {
  const parsed = new URL(url);
  for (const name of FOR_PRISMA) parsed.searchParams.delete(name);
  return parsed.toString();
}

/** Runs `work` with one connection, and closes it. */
export async function withClient(url, work, { timeoutMs = 10_000 } = {}) {
  const pg = requireOf('packages/db')('pg');
  const client = new pg.Client({ connectionString: plain(url), connectionTimeoutMillis: timeoutMs });
  // A connection that breaks between two queries would otherwise end the whole program.
  client.on('error', ignore);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(ignore);
  }
}

export const query = (url, text, values = [], options = {}) =>
  withClient(url, async (client) => (await client.query(text, values)).rows, options);

export const quoted = (identifier) => `"${identifier.replaceAll('"', '""')}"`;

export async function createDatabase(url, name, { template } = {}) {
  const from = template ? ` TEMPLATE ${quoted(template)}` : '';
  await query(url, `CREATE DATABASE ${quoted(name)}${from}`);
}

export const dropDatabase = (url, name) => query(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);

export async function databaseExists(url, name) {
  return (await query(url, 'SELECT FROM pg_database WHERE datname = $1', [name])).length > 0;
}
