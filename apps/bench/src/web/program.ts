import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { webEnvironment } from './web-process';

/** What a measuring program was started with, and secrets for its own installation. */
export function installation() {
  const ownerUrl = process.env['OWNER_DATABASE_URL'];
  const appUrl = process.env['APP_DATABASE_URL'];
  if (!ownerUrl || !appUrl) throw new Error('OWNER_DATABASE_URL and APP_DATABASE_URL are not set: use npm run bench');
  const secret = randomBytes(32).toString('hex');
  const identityKey = randomBytes(32).toString('hex');
  const documents = mkdtempSync(path.join(os.tmpdir(), 'bonemet-bench-'));
  return { ownerUrl, appUrl, secret, identityKey, environment: webEnvironment(appUrl, { secret, identityKey, documents }) };
}

/** What a figure depends on beside the program. */
export const machine = (): string => {
  const [load = 0] = os.loadavg();
  return `${os.availableParallelism()} cores, load ${load.toFixed(1)} before the run, Node ${process.version}`;
};
