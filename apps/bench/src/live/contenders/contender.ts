import { setTimeout as delay } from 'node:timers/promises';

/** One event as the contenders send it, and when, in milliseconds from the beginning of the replay. */
export type Replayed = { readonly after: number; readonly event: { readonly sequence: number } };

/** What a contender answers when it has sent everything. */
export type Replay = { readonly cpu: number; readonly sentAt: readonly number[] };

type Order = { readonly replay?: readonly Replayed[] };

/** The child's half: says its port, sends what it is told to at the time it is told to, and what that took of the processor. */
export function serveContender(port: number, send: (event: Replayed['event']) => void): void {
  process.on('message', ({ replay }: Order) => {
    if (replay) void run(replay, send);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port });
}

async function run(replay: readonly Replayed[], send: (event: Replayed['event']) => void): Promise<void> {
  const before = process.cpuUsage();
  const begun = performance.now();
  const sentAt: number[] = [];
  for (const { after, event } of replay) {
    const pause = begun + after - performance.now();
    if (pause > 0) await delay(pause);
    sentAt.push(performance.timeOrigin + performance.now());
    send(event);
  }
  await delay(500);
  const { user, system } = process.cpuUsage(before);
  process.send?.({ replayed: { cpu: (user + system) / 1_000, sentAt } satisfies Replay });
}
