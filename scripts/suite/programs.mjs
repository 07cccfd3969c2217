import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';

const PRIVATE = [
  'DATABASE_URL',
  'APP_DATABASE_URL',
  'OWNER_DATABASE_URL',
  'AUTH_SECRET',
  'IDENTITY_KEY',
  'DOCUMENT_FOLDER',
  'S3_ENDPOINT',
  'SMTP_URL',
  'NEXTAUTH_URL',
  'BONEMET_APP_PASSWORD',
  'BONEMET_MODE',
  'BONEMET_SECURE_COOKIES',
  'FORCE_COLOR',
  'NODE_ENV',
];

/** Checks and tests see none of the addresses and secrets of the person who runs them. */
export function cleanEnvironment(more = {}) {
  const env = { ...process.env };
  for (const name of PRIVATE) delete env[name];
  return { ...env, NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1', ...more };
}

/** Runs a Node program to its end and gives its exit status and everything it printed. */
export async function outcome(args, { cwd = '.', env = cleanEnvironment(), show = false } = {}) {
  try {
    const { stdout, stderr } = await run(process.execPath, args, { cwd: inRoot(cwd), env, show });
    return { status: 0, output: stdout + stderr };
  } catch (error) {
    if (error.status === undefined) throw error;
    return { status: error.status, output: error.stdout + error.stderr };
  }
}

/** A fresh place for a program's report, and a way to read it once. */
export function reportFile(name) {
  const file = inRoot('node_modules/.cache/bonemet/reports', `${name.replaceAll(/\W+/g, '-')}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const read = () => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);
  return { file, read };
}
