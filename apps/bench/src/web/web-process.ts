import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const WEB = path.resolve(import.meta.dirname, '../../../web');
const NEXT = createRequire(path.join(WEB, 'package.json')).resolve('next/dist/bin/next');

export type WebProcess = { readonly address: string; readonly stop: () => Promise<void> };

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** One process of the built application. */
export async function startWeb(environment: Readonly<Record<string, string>>): Promise<WebProcess> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: WEB,
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error('the web process ended; is the application built?');
    await delay(50);
  }
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
