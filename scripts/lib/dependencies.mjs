import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { inRoot, root } from './paths.mjs';
import { run } from './processes.mjs';
import { step } from './progress.mjs';

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Why the installed packages are not those of the lock, or nothing. */
export function mismatch(lock, installed) {
  for (const [place, wanted] of Object.entries(lock.packages)) {
    const found = installed.packages[place];
    if (!place.includes('node_modules/') || wanted.link) continue;
    if (!found && wanted.optional) continue;
    if (found?.version !== wanted.version) return place;
  }
  return Object.keys(installed.packages).find((place) => !lock.packages[place]);
}

/** npm keeps a list of what it installed; it is compared with the lock, and the folders must be there. */
export function isInstalled(folder = root) {
  try {
    const installed = readJson(path.join(folder, 'node_modules/.package-lock.json'));
    const places = Object.keys(installed.packages).filter((place) => place.includes('node_modules/'));
    return (
      mismatch(readJson(path.join(folder, 'package-lock.json')), installed) === undefined &&
      places.every((place) => fs.existsSync(path.join(folder, place, 'package.json')))
    );
  } catch {
    return false;
  }
}

/** npm as a program for this very Node: the one that runs us, or the one beside it. */
function npmProgram() {
  const folders = ['../lib/node_modules', 'node_modules'];
  const beside = folders.map((folder) => path.join(path.dirname(process.execPath), folder, 'npm/bin/npm-cli.js'));
  const found = [process.env.npm_execpath, ...beside].find((file) => file?.endsWith('npm-cli.js') && fs.existsSync(file));
  return found ? [process.execPath, found] : ['npm'];
}

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/;

function readable(error) {
  if (!UNREACHABLE.test(error.stderr ?? '')) return error;
  return new Failure('npm could not reach its registry to install the packages BoneMet is made of.', {
    todo:
      'Check the network or the proxy (npm config get registry), ' +
      'or see docs/operations/install.md, "Without a network".',
  });
}

/** No package needs its install script here, and some would download programs: none is run. */
async function install() {
  const [command, ...program] = npmProgram();
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  try {
    await run(command, [...program, ...args, ...retries], { cwd: inRoot(), env: withoutNodeEnv() });
  } catch (error) {
    throw readable(error);
  }
}

function withoutNodeEnv() {
  const { NODE_ENV: _, ...env } = process.env;
  return env;
}

/** Installs what package-lock.json names, when it is not what is there. */
export async function installDependencies() {
  if (isInstalled()) return;
  await step('Installing packages (once; a minute or two)', async () => {
    await install();
    return 'Packages are installed';
  });
}
