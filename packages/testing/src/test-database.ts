import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '@bonemet/db';
import pg from 'pg';

/** Seals the identities of invented patients, in tests alone. */
export const TEST_IDENTITY_KEY = 'a key for the identities of invented patients';

/** A migrated database of its own for one test file, on the server that `npm test` started. */
export type TestDatabase = {
  readonly database: Database;
  /** Connects as the owner: for arranging, and for attacks that go around the application. */
  readonly owner: pg.Pool;
  /** Speaks SQL as the application's role without its code: what an injected statement could do. */
  readonly app: pg.Pool;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly close: () => Promise<void>;
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with npm test`);
  return value;
}

function onDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
}

function asApp(url: string): string {
  const parsed = new URL(url);
  parsed.username = 'bonemet_app';
  parsed.password = required('TEST_APP_PASSWORD');
  return parsed.toString();
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: onDatabase(required('TEST_DATABASE_URL'), 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Clones the migrated template. The caller closes it, which drops it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = required('TEST_DATABASE_URL');
  const name = `bonemet_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`);
  const ownerUrl = onDatabase(template, name);
  const appUrl = asApp(ownerUrl);
  const database = createDatabase({ url: appUrl, identityKey: TEST_IDENTITY_KEY, poolSize: 20 });
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  const app = new pg.Pool({ connectionString: appUrl, max: 4 });
  return {
    database,
    owner,
    app,
    ownerUrl,
    appUrl,
    async close() {
      await database.close();
      await owner.end();
      await app.end();
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
