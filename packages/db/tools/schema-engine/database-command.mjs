import pg from 'pg';
import { asAdministrator, databaseName, plainUrl, quoteIdentifier } from './connection.mjs';
import { log } from './log.mjs';

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT'];

async function tryConnection(url) {
  const client = new pg.Client({ connectionString: plainUrl(url) });
  await client.connect();
  await client.end();
}

const COMMANDS = {
  'can-connect-to-database': tryConnection,
  'create-database': (url) => asAdministrator(url, (c) => c.query(`CREATE DATABASE ${quoteIdentifier(databaseName(url))}`)),
  'drop-database': (url) => asAdministrator(url, (c) => c.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(databaseName(url))}`)),
};

/** Prisma shows its own words for these codes. */
function prismaCode(error, url) {
  const { hostname, port, username } = new URL(url);
  if (error.code === '3D000') return ['P1003', `Database \`${databaseName(url)}\` does not exist`];
  if (['28P01', '28000'].includes(error.code)) return ['P1000', `Authentication failed for \`${username}\``];
  if (UNREACHABLE.includes(error.code)) return ['P1001', `Can't reach database server at \`${hostname}:${port || 5432}\``];
  return [error.code ?? 'P1010', error.message];
}

export async function runDatabaseCommand({ command, url }) {
  log('INFO', { message: 'Starting schema engine CLI' }); // Prisma's parser drops the first line
  try {
    if (!COMMANDS[command]) throw new Error(`unknown command ${command}`);
    await COMMANDS[command](url);
    return 0;
  } catch (error) {
    const [error_code, message] = prismaCode(error, url);
    log('ERROR', { error_code, message });
    return 1;
  }
}
