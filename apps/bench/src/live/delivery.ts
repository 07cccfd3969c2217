import { setTimeout as delay } from 'node:timers/promises';
import type { Database, SessionActor } from '@bonemet/db';
import type { Replayed } from './contenders/contender';
import { drawNonce, newestSequence, type Room, untilShown } from './room';
import type { Screen } from './screen';

const TICK_MS = 45;
/** In how many ticks everybody votes once. */
const TICKS_PER_OPTION = 20;

export type Delivery = {
  /** Of the processes that only deliver: less what they use while nothing happens. */
  readonly cpuPerDelivery: number;
  /** What all processes use of one core while everybody watches and nothing happens. */
  readonly idle: number;
  readonly deliveries: number;
  /** What the first screen was shown, to be sent again by others. */
  readonly replay: readonly Replayed[];
};

/**
 * What it takes to deliver and nothing else: the votes come from this program, so that the processes hear of
 * them, read them and show them, and record none.
 */
export async function measureDelivery(room: Room, screens: readonly Screen[], database: Database, options: readonly string[]): Promise<Delivery> {
  const { electorate: { roundId, voters }, processes } = room;
  const cpu = async () => (await Promise.all(processes.map((process) => process.cpu()))).reduce((sum, one) => sum + one, 0);
  const lasts = options.length * TICKS_PER_OPTION * TICK_MS + 500;
  const idleBegan = await cpu();
  await delay(lasts);
  const idle = ((await cpu()) - idleBegan) / lasts;

  const from = await newestSequence(room);
  const before = await cpu();
  const begun = performance.now();
  for (let tick = 0; tick < options.length * TICKS_PER_OPTION; tick++) {
    const pause = begun + tick * TICK_MS - performance.now();
    if (pause > 0) await delay(pause);
    const optionId = options[Math.floor(tick / TICKS_PER_OPTION)] as string;
    const turn = voters.filter((_, voter) => voter % TICKS_PER_OPTION === tick % TICKS_PER_OPTION);
    await Promise.all(turn.map((voter) => castOne(database, voter, { roundId, optionId, rating: 1 + (tick % 9) })));
  }
  const to = await newestSequence(room);
  await untilShown(screens, to);
  const used = (await cpu()) - before - idle * (performance.now() - begun);

  const shown = (screens[0] as Screen).shown().filter(({ sequence }) => sequence > from && sequence <= to);
  const replay = shown.map(({ at, data }) => ({ after: at - (shown[0]?.at ?? 0), event: JSON.parse(data) as Replayed['event'] }));
  const deliveries = (to - from) * screens.length;
  return { cpuPerDelivery: used / deliveries, idle, deliveries, replay };
}

async function castOne(database: Database, voter: SessionActor, vote: { roundId: string; optionId: string; rating: number }): Promise<void> {
  const answer = await database.castBallot(voter, { ...vote, abstainReason: null, revision: 1, nonce: drawNonce() });
  if (answer?.verdict !== 'recorded') throw new Error(`a vote was ${answer?.verdict ?? 'lost'}`);
}
