import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from '../statistics';
import { ask, postVote } from '../web/plain-http';
import type { WebProcess } from '../web/web-process';
import { drawNonce, newestSequence, type Room } from './room';
import { clock, Screen, watch } from './screen';

/** As the browser does it (apps/web/src/features/live-board/use-live-meeting.ts). */
const pause = () => delay(150 + Math.random() * 600);
/** So many vote while the others are away: everybody has something to catch up with. */
const VOTES_MEANWHILE = 20;

export type Return = { readonly clients: number; readonly moved: number; readonly p50: number; readonly last: number; readonly cpu: number };

/** Kills the first process; its clients come back to the second. Times from the kill until each has the newest event. */
export async function measureReturn(room: Room, screens: readonly Screen[], optionId: string): Promise<Return> {
  const [dying, staying] = room.processes as readonly [WebProcess, WebProcess];
  const seen = await newestSequence(room);
  const cpuBefore = await staying.cpu();
  const killedAt = clock();
  const returning = screens.map((screen, voter) => (voter % 2 === 0 ? comeBack(room, screen, staying, { voter, seen }) : screen));
  await dying.kill();
  await Promise.all(Array.from({ length: VOTES_MEANWHILE }, async (_, index) => {
    const voter = 2 * index + 1;
    const vote = { roundId: room.electorate.roundId, optionId, rating: 5, revision: 1, nonce: drawNonce() };
    const { status } = await ask(staying.port, postVote(room.cookies[voter] as string, vote));
    if (status !== 200) throw new Error(`a vote was answered with ${status}`);
  }));
  const newest = await newestSequence(room);
  const now = await Promise.all(returning);
  const times = await Promise.all(now.map(async (screen) => {
    for (;;) {
      const at = screen.currentAt(newest);
      if (at !== null) return at - killedAt;
      if (clock() - killedAt > 60_000) throw new Error('a screen never became current again');
      await delay(100);
    }
  }));
  const cpu = (await staying.cpu()) - cpuBefore;
  now.forEach((screen) => screen.close());
  return { clients: screens.length, moved: screens.filter((_, voter) => voter % 2 === 0).length, p50: quantile(times, 0.5), last: Math.max(...times), cpu };
}

async function comeBack(room: Room, screen: Screen, to: WebProcess, { voter, seen }: { readonly voter: number; readonly seen: number }): Promise<Screen> {
  if (!screen.ended) await new Promise<void>((resolve) => screen.socket.once('close', () => resolve()));
  for (;;) {
    await pause();
    const again = await Screen.open(to.port, watch(room.electorate.meetingId, room.cookies[voter] as string, seen)).catch(() => null);
    if (again) return again;
  }
}
