import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser, playwrightProgram } from '../lib/browser.mjs';
import { seedDemo } from '../lib/database-programs.mjs';
import { anyFreePort } from '../lib/ports.mjs';
import { startWebServer, webEnvironment } from '../lib/web-server.mjs';
import { countPlaywright, judged, NOTHING } from './counts.mjs';
import { cleanEnvironment, outcome, reportFile } from './programs.mjs';

const FOLDER = 'apps/e2e';

/** Two processes on one database, as a hospital would run them: what one does, the other shows. */
async function startTwo(env) {
  const start = async (number) => {
    const port = await anyFreePort();
    const { file } = reportFile(`web ${number}`);
    const server = await startWebServer({ port, env, log: file.replace('.json', '.log') });
    return { server, address: `http://127.0.0.1:${port}` };
  };
  return [await start(1), await start(2)];
}

/** The journeys have what a web process has, because one of them starts, and kills, a process of its own. */
async function runPlaywright([one, other], { chrome, environment }) {
  const report = reportFile('playwright');
  const env = {
    ...environment,
    BASE_URL: one.address,
    OTHER_URL: other.address,
    CHROME_PATH: chrome,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report.file,
  };
  const args = [playwrightProgram(), 'test', '--config=playwright.config.ts', '--reporter=line,json'];
  const { status } = await outcome(args, { cwd: FOLDER, env, show: true });
  const found = report.read();
  return { counts: judged(found ? countPlaywright(found) : NOTHING, status) };
}

async function run({ journeysUrl, journeysAppUrl }, keep) {
  const chrome = await findBrowser();
  const identityKey = crypto.randomBytes(32).toString('hex');
  await seedDemo({ ownerUrl: journeysUrl, appUrl: journeysAppUrl, identityKey });
  const secret = crypto.randomBytes(32).toString('hex');
  const documents = fs.mkdtempSync(path.join(os.tmpdir(), 'bonemet-documents-'));
  const settings = { appUrl: journeysAppUrl, secret, identityKey, documents, mode: 'demo', secureCookies: false };
  const environment = webEnvironment(settings, cleanEnvironment());
  const servers = await startTwo(environment);
  const result = await runPlaywright(servers, { chrome, environment });
  if (keep) process.stdout.write(`  kept: ${servers.map(({ address }) => address).join(', ')}\n`);
  else for (const { server } of servers) await server.end();
  return result;
}

/** The journeys in a browser. They come last and alone: they measure what a person waits for. */
export function journeysTasks({ addresses, needs, after, keep }) {
  const task = { name: 'journeys in a browser', kind: 'e2e', needs, after, alone: true, live: true };
  return [{ ...task, run: () => run(addresses(), keep) }];
}
