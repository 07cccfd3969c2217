import { fingerprint, isFresh, stamp } from './fingerprint.mjs';
import { PRISMA, QUIET_PRISMA } from './migrations.mjs';
import { inRoot, packageFolder } from './paths.mjs';
import { run } from './processes.mjs';

const TSC = inRoot('node_modules/typescript/bin/tsc');
const LOCK = 'package-lock.json';

export const nextProgram = () => `${packageFolder('apps/web', 'next')}/dist/bin/next`;

/** What is made from sources: by which program, from what, and a file that shows it was made. */
const BUILDS = {
  engine: {
    inputs: ['packages/engine', 'packages/config/tsconfig', LOCK],
    output: 'packages/engine/dist/index.js',
    command: () => [TSC, '-p', 'packages/engine/tsconfig.build.json'],
  },
  client: {
    inputs: ['prisma/schema.prisma', 'prisma.config.ts', LOCK],
    output: 'packages/db/generated/prisma/client.ts',
    folder: 'packages/db',
    command: () => [PRISMA, 'generate', '--config', '../../prisma.config.ts'],
  },
  web: {
    inputs: ['apps/web', 'packages', 'prisma/schema.prisma', LOCK],
    output: 'apps/web/.next/BUILD_ID',
    folder: 'apps/web',
    command: () => [nextProgram(), 'build'],
  },
};

/** A build sees no address and no secret: it must give the same result everywhere. */
export function buildEnvironment() {
  const { DATABASE_URL: _1, APP_DATABASE_URL: _2, AUTH_SECRET: _3, NEXT_STANDALONE: _4, ...env } = process.env;
  return { ...env, ...QUIET_PRISMA, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}

/** Builds one thing if its sources changed since; says whether it did. */
export async function buildIfStale(name) {
  const { inputs, output, folder = '.', command } = BUILDS[name];
  const print = fingerprint(inputs);
  if (isFresh(name, print, inRoot(output))) return false;
  await run(process.execPath, command(), { cwd: inRoot(folder), env: buildEnvironment() });
  stamp(name, print, inRoot(output));
  return true;
}
