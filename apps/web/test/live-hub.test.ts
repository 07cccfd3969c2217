import type { Database } from '@bonemet/db';
import { describe, expect, it } from 'vitest';
import { LiveHub } from '@/server/live/hub';
import { Recorder } from './support/live';

/** A database in which nothing happens. */
const quiet = () => {
  const live = { events: async () => [], keepPresence: async () => false };
  return { listen: () => () => undefined, live, sequenceLeftBehind: async () => undefined, announceMeeting: () => undefined } as unknown as Database;
};
const watching = { meetingId: 'meeting', institutionId: 'one hospital', membershipId: 'somebody', after: 0, sits: true };

describe('a meeting that somebody watches', () => {
  it('is known to their institution and to no other, and no longer than they stay', async () => {
    const hub = new LiveHub(quiet());
    expect(hub.knows('meeting', 'one hospital')).toBe(false);
    const leave = await hub.join(watching, new Recorder());
    expect(hub.knows('meeting', 'one hospital')).toBe(true);
    expect(hub.knows('meeting', 'another hospital')).toBe(false);
    expect(hub.knows('another meeting', 'one hospital')).toBe(false);
    leave();
    expect(hub.knows('meeting', 'one hospital')).toBe(false);
  });
});
