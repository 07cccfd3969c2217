import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure, explained, report } from './failure.mjs';
import { guard, release } from './guardian-link.mjs';
import { ignore } from './ignore.mjs';

/**
 * Every child leads a process group of its own. Ctrl-C then reaches only this program, which ends
 * things in order (the web server before its database) and takes a child's own children with it.
 */
const ownGroup = process.platform !== 'win32';

const cleanups = [];
let ending;

export const isEnding = () => ending !== undefined;

/** Registers what must be stopped, in reverse order of starting. */
export const onEnd = (cleanup) => void cleanups.push(cleanup);

/** Ends everything, once: npm hands Ctrl-C on to us a second time. */
export function endAll() {
  ending ??= (async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  })();
  return ending;
}

/**
 * Starts a child that cannot outlive this program.
 * @param {{ alone?: boolean, endWith?: NodeJS.Signals }} options `alone`: signals go to the child, not to its group
 */
export function launch(command, args, { alone = false, endWith = 'SIGTERM', ...options } = {}) {
  if (isEnding()) throw new Failure('The program is ending.');
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: ownGroup, ...options });
  const target = ownGroup && !alone ? -child.pid : child.pid;
  if (child.pid) guard(target, endWith);
  const gone = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  }).then(() => release(target));
  const end = () => endChild({ child, target, gone, endWith });
  onEnd(end);
  return { child, gone, end };
}

async function endChild({ child, target, gone, endWith }) {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  signalTo(target, endWith);
  const patience = new AbortController();
  const insist = delay(15_000, undefined, { signal: patience.signal }).then(
    () => signalTo(target, 'SIGKILL'),
    ignore,
  );
  await gone;
  patience.abort();
  await insist;
}

function signalTo(target, signal) {
  try {
    process.kill(target, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a program to its end and gives what it printed.
 * @param {{ show?: boolean, timeoutMs?: number }} options `show`: straight to the screen, nothing is kept
 */
export function run(command, args, { show = false, timeoutMs, ...options } = {}) {
  const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  return new Promise((resolve, reject) => {
    const { child, end } = launch(command, args, { stdio, ...options });
    const printed = [];
    const errors = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => errors.push(chunk));
    const limit = timeoutMs ? setTimeout(() => void end(), timeoutMs) : undefined;
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      const output = { stdout: Buffer.concat(printed).toString(), stderr: Buffer.concat(errors).toString() };
      if (code === 0) resolve(output);
      else reject(ended(command, args, signal ?? code, output));
    });
  });
}

function ended(command, args, status, { stdout, stderr }) {
  const said = `${stdout}\n${stderr}`.trim();
  const shown = [command === process.execPath ? 'node' : command, ...args.slice(0, 3)].join(' ');
  const failure = new Failure(`${shown} failed (${status}).\n${said}`);
  return explained(Object.assign(failure, { stdout, stderr: said || ' ', status }));
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const endWith = (status) => void endAll().then(() => process.exit(status));

/** Ctrl-C, a supervisor's stop and a closed terminal all end what was started. */
function endOnSignals() {
  for (const [signal, status] of Object.entries(SIGNALS)) process.on(signal, () => endWith(status));
  if (process.env.npm_lifecycle_event) endWithParent();
  // The reader of our output may leave (`npm test | head`); that is no reason to leave things running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignore);
}

/** npm hands SIGTERM to the shell it runs us in, and that shell dies of it without telling us. */
function endWithParent() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && endWith(SIGNALS.SIGTERM);
  setInterval(look, 300).unref();
}

/**
 * The frame of every command: its exit status, its errors as sentences, nothing left running.
 * @param {() => Promise<number | void>} main gives the exit status
 * @param {{ lastWords?: () => string }} options what to print when everything has stopped
 */
export async function runProgram(main, { lastWords = () => '' } = {}) {
  endOnSignals();
  let status = 1;
  try {
    status = (await main()) ?? 0;
  } catch (error) {
    if (!isEnding()) report(error);
  }
  // A signal is already ending everything, and sets the exit status.
  if (isEnding()) return;
  await endAll();
  process.stdout.write(lastWords());
  process.exitCode = status;
  process.exit();
}
