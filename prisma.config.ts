import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma downloads its schema engine unless it is told of one: ours runs the same engine as
// WebAssembly, so that migrations work in a hospital network (ADR 0005).
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.resolve(import.meta.dirname, 'packages/db/tools/schema-engine.mjs');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://unset@127.0.0.1:1/unset' },
});
