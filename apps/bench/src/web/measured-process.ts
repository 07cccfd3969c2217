import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PROBE = pathToFileURL(path.join(import.meta.dirname, 'probe.mjs')).href;

/** A process that can be asked what it uses. */
export type MeasuredProcess = {
  readonly child: ChildProcess;
  /** Milliseconds of processor time since it began, of all its threads. */
  readonly cpu: () => Promise<number>;
  /** Resident bytes after a collection of garbage. */
  readonly memory: () => Promise<number>;
};

/** Nothing that was measured is left behind by a program that fails. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export function startMeasured(args: readonly string[], options: SpawnOptions): MeasuredProcess {
  const child = spawn(process.execPath, ['--import', PROBE, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const ask = <Answer>(probe: string) =>
    new Promise<Answer>((resolve, reject) => {
      const hear = (message: { readonly probe?: string; readonly value?: Answer }) => {
        if (message?.probe !== probe) return;
        child.off('message', hear).off('exit', lose);
        resolve(message.value as Answer);
      };
      const lose = () => reject(new Error('the measured process has ended'));
      child.on('message', hear).once('exit', lose);
      child.send({ probe });
    });
  return {
    child,
    cpu: async () => {
      const { user, system } = await ask<NodeJS.CpuUsage>('cpu');
      return (user + system) / 1_000;
    },
    memory: async () => (await ask<NodeJS.MemoryUsage>('memory')).rss,
  };
}
