import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createTestDatabase } from '@bonemet/testing';
import { afterAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PRISMA = path.join(path.dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js');
const test = await createTestDatabase();
afterAll(() => test.close());

const runPrisma = (...args: string[]) =>
  execFileSync(process.execPath, [PRISMA, ...args], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, DATABASE_URL: test.ownerUrl } });

it('what the migrations made is what the schema says, so that the next migration undoes nothing', () => {
  const script = runPrisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma', '--script');
  expect(script).toContain('This is an empty migration');
});

it('every table lies in the schema public, whatever the owner is called', async () => {
  const { rows } = await test.owner.query(`SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('public', 'pg_catalog', 'information_schema')`);
  expect(rows).toEqual([]);
});
