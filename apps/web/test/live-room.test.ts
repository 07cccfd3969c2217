import type { MeetingEvent } from '@bonemet/board';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Room } from '@/server/live/room';
import { Log, Recorder } from './support/live';

const NOW = 1_800_000_000_000;
const upTo = (last: number, after = 0) => Array.from({ length: Math.max(0, last - after) }, (_, index) => after + index + 1);

async function seated(log: Log, room: Room, after = 0): Promise<Recorder> {
  const screen = new Recorder();
  const joining = room.join(screen, after);
  await log.answerAll();
  await joining;
  return screen;
}

it('knows whether its meeting is under way from what happened in it', async () => {
  const happened: MeetingEvent[] = [];
  const room = new Room(async (after) => happened.slice(after));
  const happens = async (event: Pick<MeetingEvent, 'type' | 'payload'>) => {
    happened.push({ ...event, sequence: happened.length + 1, at: '2030-01-03T09:00:00.000Z' } as MeetingEvent);
    await room.refresh();
    return room.isOpen;
  };
  expect(room.isOpen).toBe(false);
  expect(await happens({ type: 'meeting.opened', payload: { openedBy: 'chair' } })).toBe(true);
  expect(await happens({ type: 'item.opened', payload: { agendaItemId: 'item', caseId: 'case' } })).toBe(true);
  expect(await happens({ type: 'meeting.closed', payload: {} })).toBe(false);
});

describe('a screen that joins', () => {
  it('gets everything after the number it names, once and in order', async () => {
    const log = new Log();
    log.length = 5;
    const room = new Room(log.read);
    expect((await seated(log, room)).seen).toEqual([1, 2, 3, 4, 5]);
    expect((await seated(log, room, 3)).seen).toEqual([4, 5]);
  });

  it('gets what the room knows at once, and what happens meanwhile after it', async () => {
    const log = new Log();
    log.length = 2;
    const room = new Room(log.read);
    const first = await seated(log, room);
    const late = new Recorder();
    const joining = room.join(late, 0);
    expect(late.seen).toEqual([1, 2]);
    log.length = 4;
    const refreshing = room.refresh();
    await log.answerAll();
    await Promise.all([joining, refreshing]);
    expect(first.seen).toEqual([1, 2, 3, 4]);
    expect(late.seen).toEqual([1, 2, 3, 4]);
  });

  it('is one of a thousand that come back at once, and costs no read of its own', async () => {
    const log = new Log();
    log.length = 3;
    const room = new Room(log.read);
    await seated(log, room);
    const before = log.reads;
    const joining = Array.from({ length: 1_000 }, () => room.join(new Recorder(), 0));
    await log.answerAll();
    await Promise.all(joining);
    expect(log.reads - before).toBeLessThanOrEqual(2);
  });

  it('brings the others what its own backlog found and they had not heard of', async () => {
    const log = new Log();
    const room = new Room(log.read);
    const first = await seated(log, room);
    log.length = 3;
    await seated(log, room);
    expect(first.seen).toEqual([1, 2, 3]);
  });

  it('with a number that does not exist yet harms nobody but itself', async () => {
    const log = new Log();
    log.length = 2;
    const room = new Room(log.read);
    const honest = await seated(log, room);
    const bogus = await seated(log, room, 1_000_000);
    log.length = 4;
    const refreshing = room.refresh();
    await log.answerAll();
    await refreshing;
    expect(honest.seen).toEqual([1, 2, 3, 4]);
    expect(bogus.seen).toEqual([]);
    expect((await seated(log, room)).seen).toEqual([1, 2, 3, 4]);
  });

  it('first of all with a number that does not exist yet does not hide the past from the next', async () => {
    const log = new Log();
    log.length = 3;
    const room = new Room(log.read);
    await seated(log, room, 1_000_000);
    expect((await seated(log, room)).seen).toEqual([1, 2, 3]);
  });
});

describe('any order of events, reads, joins and answers', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('happen' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('join' as const), behind: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ kind: fc.constant('refresh' as const) }),
    fc.record({ kind: fc.constant('answer' as const), which: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant('leave' as const), which: fc.integer({ min: 0, max: 3 }) }),
  );

  it('gives each screen every event after its own number, none twice and none out of order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const log = new Log();
        const room = new Room(log.read);
        const screens: { screen: Recorder; after: number; left: boolean }[] = [];
        const running: Promise<void>[] = [];
        for (const each of steps) {
          if (each.kind === 'happen') log.length += each.count;
          if (each.kind === 'refresh') running.push(room.refresh());
          if (each.kind === 'answer') await log.answer(each.which);
          if (each.kind === 'join') {
            const place = { screen: new Recorder(), after: Math.max(0, log.length - each.behind), left: false };
            screens.push(place);
            running.push(room.join(place.screen, place.after));
          }
          const leaving = each.kind === 'leave' ? screens[each.which] : undefined;
          if (leaving) {
            leaving.left = true;
            room.leave(leaving.screen);
          }
        }
        // The announcement of the last event always comes; then everything that was asked is answered.
        running.push(room.refresh());
        await log.answerAll();
        await Promise.all(running);
        for (const { screen, after, left } of screens) {
          if (!left) expect(screen.seen).toEqual(upTo(log.length, after));
          else expect(screen.seen).toEqual(upTo(log.length, after).slice(0, screen.seen.length));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('needs one more read, and not one a call, for refreshes that overlap', async () => {
    const log = new Log();
    const room = new Room(log.read);
    await seated(log, room);
    const before = log.reads;
    const running = [room.refresh(), room.refresh(), room.refresh(), room.refresh()];
    await log.answerAll();
    await Promise.all(running);
    expect(log.reads - before).toBe(2);
  });
});

describe('a screen that cannot keep up', () => {
  it('is let go and closed, and the others go on', async () => {
    const log = new Log();
    log.length = 2;
    const room = new Room(log.read);
    const [slow, quick] = [await seated(log, room), await seated(log, room)];
    slow.capacity = 1;
    log.length = 5;
    const refreshing = room.refresh();
    await log.answerAll();
    await refreshing;
    expect(slow).toMatchObject({ seen: [1, 2, 3], closed: true });
    expect(quick).toMatchObject({ seen: [1, 2, 3, 4, 5], closed: false });
    expect(room.size).toBe(1);
  });

  it('during its own backlog is let go as well', async () => {
    const log = new Log();
    log.length = 5;
    const room = new Room(log.read);
    const screen = new Recorder();
    screen.capacity = 2;
    const joining = room.join(screen, 0);
    await log.answerAll();
    await joining;
    room.beat(NOW);
    expect(screen).toMatchObject({ seen: [1, 2], closed: true, beats: [] });
    expect(room.size).toBe(0);
  });

  it('is noticed by the beat when nothing else happens', async () => {
    const log = new Log();
    const room = new Room(log.read);
    const screen = await seated(log, room);
    screen.capacity = 0;
    room.beat(NOW);
    expect(screen.closed).toBe(true);
    expect(room.size).toBe(0);
  });
});

describe('the beat', () => {
  it('tells the number of the newest event, so that a screen knows when it is behind', async () => {
    const log = new Log();
    log.length = 7;
    const room = new Room(log.read);
    const screen = await seated(log, room, 5);
    room.beat(NOW);
    expect(screen.beats).toEqual([7]);
  });

  it('waits for the first read of the room', async () => {
    const log = new Log();
    const room = new Room(log.read);
    const screen = new Recorder();
    const joining = room.join(screen, 0);
    room.beat(NOW);
    expect(screen.beats).toEqual([]);
    await log.answerAll();
    await joining;
  });
});

describe('a read that fails', () => {
  it('is made good by the next one', async () => {
    const log = new Log();
    const room = new Room(log.read);
    const screen = await seated(log, room);
    log.length = 2;
    const failing = room.refresh();
    await log.fail();
    await expect(failing).rejects.toThrow('unreachable');
    const refreshing = room.refresh();
    await log.answerAll();
    await refreshing;
    expect(screen.seen).toEqual([1, 2]);
  });

  it('while joining is told to the one who joins, and to nobody else', async () => {
    const log = new Log();
    const room = new Room(log.read);
    const other = await seated(log, room);
    const joining = room.join(new Recorder(), 0);
    await log.fail();
    await expect(joining).rejects.toThrow('unreachable');
    expect(other.closed).toBe(false);
  });
});
