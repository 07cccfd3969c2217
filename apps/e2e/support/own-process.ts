import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { expect } from '@playwright/test';

/** The built application; a copy of it elsewhere can be named. */
const WEB = process.env['WEB_FOLDER'] ?? path.resolve(import.meta.dirname, '../../web');
const NEXT = createRequire(path.join(WEB, 'package.json')).resolve('next/dist/bin/next');
const PATIENCE_MS = 60_000;

/** A process of the application of one test's own, beside the two that all tests share: it may be killed. */
export type OwnProcess = {
  readonly address: string;
  /** As a machine that loses power: nothing is said to anybody. */
  readonly kill: () => Promise<void>;
  /** Starts it anew at the same address. */
  readonly start: () => Promise<void>;
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export async function openProcess(): Promise<OwnProcess> {
  if (!process.env['APP_DATABASE_URL'] || !process.env['AUTH_SECRET']) throw new Error('a process of its own needs the environment of the web application');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;
  const own: OwnProcess = {
    address,
    async kill() {
      const child = running;
      if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      // With whatever it started: a group of its own.
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
    async start() {
      const args = [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'];
      running = spawn(process.execPath, args, { cwd: WEB, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'ignore', detached: true });
      const answers = async () => (await fetch(`${address}/api/health`).catch(() => null))?.status;
      await expect.poll(answers, { timeout: PATIENCE_MS, message: 'the application answers; is it built?' }).toBe(200);
    },
  };
  await own.start();
  return own;
}
