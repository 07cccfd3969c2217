import { spawn } from 'node:child_process';
import path from 'node:path';
import { ignore } from './ignore.mjs';

let guardian;

/** One guardian a program: it learns that we are gone, however we went, when its input closes. */
function startGuardian() {
  const program = path.join(import.meta.dirname, 'guardian.mjs');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: '/' });
  child.on('error', ignore);
  child.stdin.on('error', ignore);
  child.unref();
  child.stdin.unref();
  return child;
}

/** Asks the guardian to end this process (a group if negative) should we die without doing so. */
export function guard(target, signal) {
  guardian ??= startGuardian();
  guardian.stdin.write(`+${target} ${signal}\n`);
}

export const release = (target) => void guardian?.stdin.write(`-${target} done\n`);
