import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { inRoot, isRoot, packageFolder, requireOf } from './paths.mjs';
import { run } from './processes.mjs';

const E2E = 'apps/e2e';
const MINUTES = 60_000;

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const playwrightProgram = () => path.join(packageFolder(E2E, '@playwright/test'), 'cli.js');

/** The empty string leaves the choice to Playwright, which then starts its own headless shell. */
const PLAYWRIGHT_CHOOSES = '';

function chosen() {
  const file = process.env.CHROME_PATH;
  if (!file) return undefined;
  if (fs.existsSync(file)) return file;
  throw new Failure('CHROME_PATH names a file that is not there.');
}

function playwrightsOwn() {
  const chromium = requireOf(E2E)('@playwright/test').chromium.executablePath();
  if (chromium && fs.existsSync(chromium)) return chromium;
  const [, revision] = /chromium-(\d+)/.exec(chromium) ?? [];
  const shell = path.join(chromium.split('chromium-')[0], `chromium_headless_shell-${revision}`);
  return revision && fs.existsSync(shell) ? PLAYWRIGHT_CHOOSES : undefined;
}

const systems = () => INSTALLED.find((file) => fs.existsSync(file));

async function attempt(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

async function installed() {
  const install = [playwrightProgram(), 'install', 'chromium-headless-shell'];
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  await attempt(() => run(process.execPath, install, { cwd: inRoot(), env, timeoutMs: 4 * MINUTES }));
  return playwrightsOwn();
}

async function fromDebian() {
  if (!isRoot || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await attempt(async () => {
    await run('apt-get', ['update', '-qq'], { env, timeoutMs: 2 * MINUTES });
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    await run('apt-get', install, { env, timeoutMs: 5 * MINUTES });
  });
  return systems();
}

/** A browser for the journeys, the nearest first; gives the value of CHROME_PATH. */
export async function findBrowser() {
  for (const source of [chosen, playwrightsOwn, systems, installed, fromDebian]) {
    const found = await source();
    if (found !== undefined) return found;
  }
  throw new Failure('No browser could be had for the journeys.', {
    todo: 'Install Chrome or Chromium, or name one in CHROME_PATH.',
  });
}
