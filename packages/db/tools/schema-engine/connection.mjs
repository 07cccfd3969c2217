import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

const PRISMA_PARAMETERS = ['schema', 'connection_limit', 'pgbouncer', 'pool_timeout', 'socket_timeout'];
/** PostgreSQL's internal one-byte type "char", used by its catalogue. */
const CHAR_OID = 18;
const TEXT_OID = 25;

export const quoteIdentifier = (name) => `"${name.replaceAll('"', '""')}"`;
export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres';
export const schemaOf = (url) => new URL(url).searchParams.get('schema') ?? undefined;

export function plainUrl(url) {
  const parsed = new URL(url);
  for (const name of PRISMA_PARAMETERS) parsed.searchParams.delete(name);
  return parsed.toString();
}

export function onDatabase(url, name) {
  const parsed = new URL(url);
  parsed.pathname = `/${encodeURIComponent(name)}`;
  return parsed.toString();
}

/** Runs `work` connected to a maintenance database of the same server. */
export async function asAdministrator(url, work) {
  let refusal;
  for (const name of ['postgres', 'template1']) {
    const client = new pg.Client({ connectionString: plainUrl(onDatabase(url, name)) });
    try {
      await client.connect();
    } catch (error) {
      refusal = error;
      continue;
    }
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
  throw refusal;
}

/**
 * Advisory locks belong to one connection, hence `max: 1`. The search path is named, because PostgreSQL
 * looks first in a schema called like its user: an owner called "bonemet" would put new tables among our
 * functions.
 */
export function adapterFactory(url) {
  const options = `-c search_path=${quoteIdentifier(schemaOf(url) ?? 'public')}`;
  return new PrismaPg({ connectionString: plainUrl(url), max: 1, options }, { schema: schemaOf(url) });
}

export const connect = async (url) => repaired(await adapterFactory(url).connect());

/** Works around two gaps of adapter-pg that only the schema engine meets. */
function repaired(connection) {
  nameCharColumns(connection);
  if (connection.executeScript) sendScriptsWhole(connection);
  if (connection.startTransaction) {
    const start = connection.startTransaction.bind(connection);
    connection.startTransaction = async (...args) => repaired(await start(...args));
  }
  return connection;
}

/** The engine's catalogue queries return columns of type "char", which adapter-pg cannot name. */
function nameCharColumns(connection) {
  const columnsOf = new WeakMap();
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  connection.performIO = async (query) => {
    const result = await performIO(query);
    const columns = [];
    result.fields.forEach((field, index) => {
      if (field.dataTypeID !== CHAR_OID) return;
      field.dataTypeID = TEXT_OID;
      columns.push(index);
    });
    columnsOf.set(query, columns);
    return result;
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of columnsOf.get(query) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

/** adapter-pg splits scripts at every ";", which breaks functions: send them as one simple query. */
function sendScriptsWhole(connection) {
  connection.executeScript = async (script) => {
    try {
      await connection.client.query(script);
    } catch (error) {
      connection.onError(error);
    }
  };
}
