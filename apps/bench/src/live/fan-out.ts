import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type MeasuredProcess, startMeasured } from '../web/measured-process';
import type { Replay, Replayed } from './contenders/contender';
import { Screen } from './screen';
import { quantilesOf } from './voting';

const TSX = pathToFileURL(createRequire(path.resolve(import.meta.dirname, '../../../../packages/db/package.json')).resolve('tsx')).href;

export type FanOut = {
  readonly name: string;
  readonly cpuPerDelivery: number;
  readonly bytesPerClient: number;
  /** From the call that sends to the arrival on each screen. */
  readonly p99: number;
};

/** A masked frame of text, as a client of a WebSocket must send it; the mask is zero. */
const said = (text: string) => Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);
const UPGRADE = 'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n';

const CONTENDERS = [
  { name: 'raw TCP (the floor)', file: 'raw-tcp.ts', open: (port: number) => Screen.open(port, '', '') },
  {
    name: 'socket.io', file: 'socket-io.ts',
    async open(port: number) {
      const screen = await Screen.open(port, UPGRADE, '"sid"');
      screen.socket.write(said('40'));
      for (let tries = 0; !screen.text().includes('40{"sid"') && tries < 200; tries++) await delay(25);
      return screen;
    },
  },
  {
    name: 'tRPC subscription', file: 'trpc-sse.ts',
    open: (port: number) => Screen.open(port, 'GET /watch HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n', 'event: connected'),
  },
] as const;

async function openMany(open: () => Promise<Screen>, clients: number): Promise<Screen[]> {
  const screens: Screen[] = [];
  for (let from = 0; from < clients; from += 20) {
    screens.push(...(await Promise.all(Array.from({ length: Math.min(20, clients - from) }, open))));
  }
  return screens;
}

/** What memory a client takes: how much a process has grown by its clients, who had all been there once before. */
export async function memoryPerClient<Client>(process: Pick<MeasuredProcess, 'memory'>, clients: number, connect: () => Promise<readonly Client[]>, leave: (client: Client) => void) {
  (await connect()).forEach(leave);
  await delay(1_500);
  const before = await process.memory();
  const connected = await connect();
  await delay(500);
  return { connected, bytes: ((await process.memory()) - before) / clients };
}

async function answerOf<Content>(child: MeasuredProcess['child'], name: string): Promise<Content> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [Record<string, unknown>];
    if (name in message) return message[name] as Content;
  }
}

/** The other ways to send the same events at the same times to as many sockets, one after the other. */
export async function measureContenders(replay: readonly Replayed[], clients: number): Promise<FanOut[]> {
  const figures: FanOut[] = [];
  for (const { name, file, open } of CONTENDERS) {
    const measured = startMeasured(['--import', TSX, path.join(import.meta.dirname, 'contenders', file)], {});
    try {
      const port = await answerOf<number>(measured.child, 'port');
      const { connected, bytes } = await memoryPerClient(measured, clients, () => openMany(() => open(port), clients), (screen) => screen.close());
      const warmUp = replay.slice(0, 20).map(({ event }, index) => ({ after: index * 20, event: { ...event, sequence: -index } }));
      measured.child.send({ replay: warmUp });
      await answerOf<Replay>(measured.child, 'replayed');
      measured.child.send({ replay });
      const { cpu, sentAt } = await answerOf<Replay>(measured.child, 'replayed');
      const times = connected.flatMap((screen) => arrivalsOf(screen, replay).map((at, index) => at - (sentAt[index] ?? Number.NaN)));
      if (times.some(Number.isNaN)) throw new Error(`${name} did not deliver everything`);
      figures.push({ name, cpuPerDelivery: cpu / (clients * replay.length), bytesPerClient: bytes, p99: quantilesOf(times, [0.99])[0] as number });
      for (const screen of connected) screen.close();
    } finally {
      measured.child.kill();
    }
  }
  return figures;
}

/** When each event had arrived, whatever it was wrapped in. */
function arrivalsOf(screen: Screen, replay: readonly Replayed[]): number[] {
  const text = screen.text();
  let from = 0;
  let arrival = 0;
  return replay.map(({ event }) => {
    const at = text.indexOf(`"sequence":${event.sequence},`, from);
    if (at < 0) return Number.NaN;
    from = at;
    while ((screen.arrivals[arrival]?.end ?? Infinity) < at) arrival++;
    return screen.arrivals[arrival]?.at ?? Number.NaN;
  });
}
