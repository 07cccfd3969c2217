import { randomUUID } from 'node:crypto';
import { createTestDatabase, TEST_IDENTITY_KEY } from '@bonemet/testing';
import { afterAll, expect, it } from 'vitest';
import { createDatabase } from '../src/database';

const test = await createTestDatabase();
const other = createDatabase({ url: test.appUrl, identityKey: TEST_IDENTITY_KEY });
afterAll(async () => {
  await other.close();
  await test.close();
});

/** What a process hears, and the way to wait for a word. */
function ears(database: Pick<typeof other, 'listen'>) {
  const heard: (string | null)[] = [];
  const waiting = new Map<string | null, () => void>();
  database.listen((news) => {
    heard.push(news);
    waiting.get(news)?.();
  });
  return { heard, hears: (news: string | null) => (heard.includes(news) ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(news, resolve))) };
}

it('tells the other processes once, and its own screens once and without a detour', async () => {
  const [here, there] = [ears(test.database), ears(other)];
  // Each has begun to listen.
  await Promise.all([here.hears(null), there.hears(null)]);
  const [meeting, answer] = [randomUUID(), randomUUID()];
  test.database.announceMeeting(meeting);
  await there.hears(meeting);
  // What comes back over the wire comes in order: an echo of the first word would be here before the answer.
  other.announceMeeting(answer);
  await here.hears(answer);
  expect([here.heard, there.heard]).toEqual([[null, meeting, answer], [null, meeting, answer]]);
});
