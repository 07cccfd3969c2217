import path from 'node:path';
import { applicationAccess, enableApplication } from '../lib/app-role.mjs';
import { buildIfStale } from '../lib/builds.mjs';
import { openDatabase } from '../lib/database.mjs';
import { sealIdentities, seedDemo } from '../lib/database-programs.mjs';
import { installDependencies } from '../lib/dependencies.mjs';
import { migrate } from '../lib/migrations.mjs';
import { dataHome, documentFolder } from '../lib/paths.mjs';
import { exactPort, firstFreePort } from '../lib/ports.mjs';
import { isEnding } from '../lib/processes.mjs';
import { seconds, step, table } from '../lib/progress.mjs';
import { startWebServer, webEnvironment } from '../lib/web-server.mjs';
import { HELP, readOptions } from './options.mjs';
import { authSecret, identityKey, secureCookies } from './secrets.mjs';

const USUAL_PORT = 3000;

async function findDatabase() {
  let database;
  await step('Starting PostgreSQL', async () => {
    database = await openDatabase();
    return database.words;
  });
  return database.ownerUrl;
}

async function prepareDatabase(ownerUrl, demo, key) {
  const access = applicationAccess(ownerUrl);
  await step('Bringing the database up to date', () => migrate(ownerUrl));
  await sealIdentities({ ownerUrl, identityKey: key });
  await step('The application has its own database role', () => enableApplication(ownerUrl, access));
  return { appUrl: access.appUrl, accounts: demo ? await loadDemo({ ownerUrl, appUrl: access.appUrl, identityKey: key }) : [] };
}

async function loadDemo(addresses) {
  let accounts;
  await step('Loading the demonstration data', async () => {
    const result = await seedDemo(addresses);
    accounts = result.accounts;
    return result.seeded ? 'Demonstration data is loaded' : 'Demonstration data is there';
  });
  return accounts;
}

/** The database's programs need the first two; the web application all three. */
async function build(names) {
  await step('Building', async () => {
    const built = [];
    for (const name of names) if (await buildIfStale(name)) built.push(name);
    return built.length > 0 ? `Built: ${built.join(', ')}` : 'Nothing to build';
  });
}

async function serve({ appUrl, options, secret, key }) {
  const { development, host, mode } = options;
  const port = options.port ? await exactPort(options.port) : await firstFreePort(USUAL_PORT);
  const settings = { appUrl, secret, identityKey: key, documents: documentFolder(), mode, secureCookies: secureCookies(mode), development };
  const log = mode === 'demo' && !development ? path.join(dataHome(), 'web.log') : undefined;
  let server;
  await step('Starting the web server', async () => {
    server = await startWebServer({ port, host, env: webEnvironment(settings), log, development });
    return `The web server answers on port ${port}`;
  });
  return { server, port, log };
}

function announce({ port, log, accounts, host, asked }) {
  if (!asked && port !== USUAL_PORT) process.stdout.write(`\n  Port ${USUAL_PORT} is taken; using ${port}.\n`);
  const shownHost = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  process.stdout.write(`\n  BoneMet is at http://${shownHost}:${port}\n\n`);
  if (accounts.length > 0) {
    const rows = accounts.map(({ email, password, role }) => [email, password, role]);
    process.stdout.write(`${table([['e-mail', 'password', 'role'], ...rows])}\n\n`);
    process.stdout.write('  Demonstration: the patients are invented, and the passwords are public.\n');
  }
  if (log) process.stdout.write(`  Log: ${log}\n`);
  process.stdout.write('  Ctrl-C stops everything.\n');
}

async function untilItStops({ server, log }) {
  await server.gone;
  if (isEnding()) return 0;
  process.stderr.write(`\n✗ The web server stopped by itself.${log ? ` See ${log}` : ''}\n`);
  return 1;
}

export async function start(args) {
  const since = performance.now();
  const options = readOptions(args);
  if (options.help) return void process.stdout.write(`${HELP}\n`);
  const secret = authSecret(options.mode);
  const key = identityKey(options.mode);
  // A taken port is said now, and not after a minute of building.
  if (options.port) await exactPort(options.port);
  process.stdout.write('\nBoneMet\n\n');
  await installDependencies();
  const ownerUrl = await findDatabase();
  await build(options.development ? ['engine', 'client'] : ['engine', 'client', 'web']);
  const { appUrl, accounts } = await prepareDatabase(ownerUrl, options.demo, key);
  const { server, port, log } = await serve({ appUrl, options, secret, key });
  process.stdout.write(`\n  Ready after ${seconds(since)}.\n`);
  announce({ port, log, accounts, host: options.host, asked: options.port !== undefined });
  return untilItStops({ server, log });
}
