// From a vote to another screen, with one and with two processes on one database of their own.
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedDemo } from '@bonemet/db/seed';
import { milliseconds, quantile } from '../statistics';
import { measureFloor, measureVotes, report } from './vote-latency';
import { startWeb } from './web-process';

const ownerUrl = process.env['OWNER_DATABASE_URL'];
const appUrl = process.env['APP_DATABASE_URL'];
if (!ownerUrl || !appUrl) throw new Error('OWNER_DATABASE_URL and APP_DATABASE_URL are not set: use npm run bench');

const identityKey = randomBytes(32).toString('hex');
await seedDemo({ ownerUrl, appUrl, identityKey, language: 'en', now: new Date() });
const secret = randomBytes(32).toString('hex');
const environment = {
  APP_DATABASE_URL: appUrl, AUTH_SECRET: secret, NEXTAUTH_SECRET: secret, IDENTITY_KEY: identityKey, DOCUMENT_FOLDER: mkdtempSync(path.join(tmpdir(), 'bonemet-bench-')), AUTH_TRUST_HOST: 'true',
  BONEMET_MODE: 'demo', BONEMET_SECURE_COOKIES: 'false', NEXT_TELEMETRY_DISABLED: '1',
};
const processes = [await startWeb(environment), await startWeb(environment)] as const;
try {
  const [first, second] = processes;
  const floor = await measureFloor(first.address);
  console.log(`floor, one query over HTTP: median ${milliseconds(quantile(floor, 0.5))}, p99 ${milliseconds(quantile(floor, 0.99))}`);
  console.log(report('two processes', await measureVotes(first.address, second.address), floor));
  console.log(report('one process', await measureVotes(first.address, first.address), floor));
} finally {
  for (const { stop } of processes) await stop();
}
