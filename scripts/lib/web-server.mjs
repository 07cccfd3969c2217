import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { nextProgram } from './builds.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { launch } from './processes.mjs';

const PATIENCE_MS = 60_000;

/** The web application gets its own role's address and never the owner's. */
export function webEnvironment({ appUrl, secret, identityKey, documents, mode, secureCookies, development = false }, env = process.env) {
  const { DATABASE_URL: _1, OWNER_DATABASE_URL: _2, NEXTAUTH_URL: _3, BONEMET_APP_PASSWORD: _4, ...rest } = env;
  return {
    ...rest,
    APP_DATABASE_URL: appUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    IDENTITY_KEY: identityKey,
    DOCUMENT_FOLDER: documents,
    AUTH_TRUST_HOST: 'true',
    BONEMET_MODE: mode,
    BONEMET_SECURE_COOKIES: String(secureCookies),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: development ? 'development' : 'production',
  };
}

const isGone = (child) => child.exitCode !== null || child.signalCode !== null;

async function healthOf(address) {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(10_000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return undefined;
  }
}

async function waitUntilHealthy(address, child, whatItSaid) {
  let status;
  for (const since = performance.now(); performance.now() - since < PATIENCE_MS; await delay(50)) {
    status = await healthOf(address);
    if (status === 200) return;
    if (isGone(child)) throw new Failure(`The web server stopped while starting.\n${whatItSaid()}`);
  }
  const said = status ? `answers ${status}` : 'does not answer';
  throw new Failure(`The web server ${said} at ${address}/api/health.\n${whatItSaid()}`);
}

/** The last lines of a log, indented, for an error message. */
function tail(file) {
  if (!file) return '';
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).map((line) => `  ${line}`).join('\n');
}

/**
 * Starts one web process and waits until it answers.
 * @param {{ port: number, host?: string, env: object, log?: string, development?: boolean }} options
 *   `log`: the file for its output; without one, the screen
 */
export async function startWebServer({ port, host = '127.0.0.1', env, log, development = false }) {
  const output = log ? fs.openSync(log, 'w', 0o600) : 'inherit';
  const args = [nextProgram(), development ? 'dev' : 'start', '-p', String(port), '-H', host];
  const server = launch(process.execPath, args, { cwd: inRoot('apps/web'), env, stdio: ['ignore', output, output] });
  if (log) fs.closeSync(output);
  const reachedBy = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  await waitUntilHealthy(`http://${reachedBy}:${port}`, server.child, () => tail(log));
  return server;
}
