import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type MeasuredProcess, startMeasured } from './measured-process';

const WEB = path.resolve(import.meta.dirname, '../../../web');
const NEXT = createRequire(path.join(WEB, 'package.json')).resolve('next/dist/bin/next');

export type WebProcess = MeasuredProcess & {
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
  /** As if the power had failed for this process alone. */
  readonly kill: () => Promise<void>;
};

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** What every process of one measured installation is told. */
export const webEnvironment = (appUrl: string, { secret, identityKey, documents }: { readonly secret: string; readonly identityKey: string; readonly documents: string }) => ({
  APP_DATABASE_URL: appUrl, AUTH_SECRET: secret, NEXTAUTH_SECRET: secret, IDENTITY_KEY: identityKey, DOCUMENT_FOLDER: documents, AUTH_TRUST_HOST: 'true',
  BONEMET_MODE: 'demo', BONEMET_SECURE_COOKIES: 'false', NEXT_TELEMETRY_DISABLED: '1',
});

/** One process of the built application. */
export async function startWeb(environment: Readonly<Record<string, string>>, wanted?: number): Promise<WebProcess> {
  const port = wanted ?? (await freePort());
  const measured = startMeasured([NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: WEB,
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { child } = measured;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return gone;
  };
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer) break;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the web process ended; is the application built?');
    await delay(50);
  }
  return { ...measured, address, port, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
