import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { WebProcess } from '../web/web-process';
import type { Electorate } from './electorate';
import { Screen, watch } from './screen';

/** A meeting whose people are spread over the processes that serve it. */
export type Room = {
  readonly electorate: Electorate;
  /** In the order of the voters. */
  readonly cookies: readonly string[];
  readonly processes: readonly WebProcess[];
  readonly owner: pg.Client;
};

export const drawNonce = (): string => randomUUID().replaceAll('-', '');
export const portOf = ({ processes }: Room, voter: number): number => processes[voter % processes.length]!.port;

/** How many connections are opened at once: a room fills over some seconds. */
const DOORS = 20;

/** Everybody sits down. */
export async function openScreens(room: Room): Promise<Screen[]> {
  const screens: Screen[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: DOORS }, async () => {
    for (let voter = next++; voter < room.cookies.length; voter = next++) {
      screens[voter] = await Screen.open(portOf(room, voter), watch(room.electorate.meetingId, room.cookies[voter] as string));
    }
  }));
  await untilShown(screens, await newestSequence(room));
  return screens;
}

/** Waits until every vote has its place, and gives the number of the newest event. */
export async function newestSequence({ owner, electorate: { meetingId, roundId } }: Pick<Room, 'owner' | 'electorate'>): Promise<number> {
  for (;;) {
    const { rows } = await owner.query<{ waiting: string; newest: number }>(
      `SELECT last_sequence AS newest, (SELECT count(*) FROM ballot WHERE round_id = $2 AND event_sequence IS NULL) AS waiting FROM meeting WHERE id = $1`,
      [meetingId, roundId],
    );
    if (rows[0]?.waiting === '0') return rows[0].newest;
    await delay(50);
  }
}

const PATIENCE_MS = 120_000;

export async function untilShown(screens: readonly Screen[], sequence: number): Promise<void> {
  for (const since = performance.now(); ; await delay(50)) {
    const behind = screens.filter((screen) => !screen.ended && !screen.hasShown(sequence)).length;
    if (behind === 0) return;
    if (performance.now() - since > PATIENCE_MS) throw new Error(`${behind} screens never showed event ${sequence}`);
  }
}
