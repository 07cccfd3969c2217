// Ends what a command started when the command itself was killed and could not: reads lines
// "+<target> <signal>" and "-<target> done" until its input closes, then signals what is left.
import readline from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { ignore } from './ignore.mjs';

const PATIENCE_MS = 10_000;
const STEP_MS = 100;
const targets = new Map();

function send(target, signal) {
  try {
    process.kill(target, signal);
    return true;
  } catch {
    return false;
  }
}

async function end(target, signal) {
  send(target, signal);
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    if (!send(target, 0)) return;
    await delay(STEP_MS);
  }
  send(target, 'SIGKILL');
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ignore);

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [, sign, target, signal] = /^([+-])(-?\d+) (\w+)$/.exec(line) ?? [];
  if (sign === '+') targets.set(Number(target), signal);
  if (sign === '-') targets.delete(Number(target));
}
for (const [target, signal] of [...targets].reverse()) await end(target, signal);
