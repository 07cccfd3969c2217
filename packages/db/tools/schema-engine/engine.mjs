import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { adapterFactory, asAdministrator, connect, onDatabase, quoteIdentifier } from './connection.mjs';

const require = createRequire(import.meta.url);
const shadows = new Set();

async function loadWebAssembly() {
  const base = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
  const glue = await import(pathToFileURL(path.join(base, 'schema_engine_bg.js')).href);
  const module = new WebAssembly.Module(fs.readFileSync(path.join(base, 'schema_engine_bg.wasm')));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

async function dropShadow(url, name) {
  if (!shadows.delete(name)) return;
  await asAdministrator(url, (c) => c.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name)} WITH (FORCE)`));
}

/** Every shadow database made here is dropped here, whatever way the engine ends. */
export const dropShadows = (url) => Promise.allSettled([...shadows].map((name) => dropShadow(url, name)));

/**
 * adapter-pg's own shadow connection keeps the connection string, which wins over the database name
 * (the "shadow" would be the real database), so it is made here.
 */
async function connectToShadow({ url, shadowUrl }) {
  if (shadowUrl) return connect(shadowUrl);
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  shadows.add(name);
  await asAdministrator(url, (c) => c.query(`CREATE DATABASE ${quoteIdentifier(name)}`));
  const connection = await connect(onDatabase(url, name));
  const dispose = connection.dispose.bind(connection);
  connection.dispose = async () => {
    await dispose();
    await dropShadow(url, name);
  };
  return connection;
}

/** Prisma's schema engine and the adapter whose registry holds the errors it refers to. */
export async function createEngine(options) {
  const SchemaEngine = await loadWebAssembly();
  const factory = adapterFactory(options.url);
  factory.connect = () => connect(options.url);
  factory.connectToShadowDb = () => connectToShadow(options);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const files = options.datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  const engine = await SchemaEngine.new({ datamodels: files.length ? files : undefined }, () => undefined, adapter);
  return { engine, adapter };
}
