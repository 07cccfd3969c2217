import { createCaller } from '@bonemet/api';
import type { SessionActor } from '@bonemet/db';
import { DEMO_PEOPLE, seedDemo } from '@bonemet/db/seed';
import { createTestDatabase, TEST_IDENTITY_KEY } from '@bonemet/testing';
import { afterAll, expect, it } from 'vitest';
import { PAST_CASES } from '../src/demo/past-cases';
import { seedHistory } from '../src/demo/seed-history';

const NOW = new Date('2027-06-01T08:00:00Z');
const test = await createTestDatabase();
afterAll(() => test.close());

async function person(name: string): Promise<SessionActor> {
  const { email } = DEMO_PEOPLE.find((one) => one.email.startsWith(`${name}@`))!;
  const account = await test.database.signIn.findCredentials(email);
  const sessionId = await test.database.signIn.openSession(account!.userId, 600);
  return (await test.database.signIn.resumeSession(sessionId, 600, false))!;
}

it('the past of the demonstration went the way of the application: sealed, signed, intact, and told once', { timeout: 120_000 }, async () => {
  await seedDemo({ ownerUrl: test.ownerUrl, appUrl: test.appUrl, identityKey: TEST_IDENTITY_KEY, language: 'en', now: NOW });
  const [chair, referrer, coordinator] = [await person('chair'), await person('oncology'), await person('coordinator')];
  const voters = [await person('radiotherapy'), await person('surgery'), await person('interventional'), await person('rheumatology'), await person('palliative')];
  const { id: boardId } = await test.database.withActor(coordinator, ({ tx }) => tx.board.findFirstOrThrow({ select: { id: true } }));
  const options = { database: test.database, boardId, chair, referrer, coordinator, voters, language: 'en', now: NOW } as const;
  expect(await seedHistory(options)).toBe(true);
  expect(await seedHistory(options)).toBe(false);

  const reader = createCaller({ database: test.database, session: coordinator, now: () => NOW });
  const figures = await reader.board.figures({});
  const treated = PAST_CASES.filter(({ treatedAfter }) => treatedAfter !== null).length;
  expect(figures).toMatchObject({ decisions: PAST_CASES.length, meetings: 3, carriedOut: { count: treated }, quorum: { share: 1 }, days: { summary: { median: expect.any(Number) } } });
  expect(figures.pain[0]?.pain.patients).toBe(treated);
  expect((await reader.followUp.due({})).map(({ pseudonym, what }) => [pseudonym, what])).toContainEqual(['Nashira 112', 'execution']);

  const decisions = await test.database.withActor(coordinator, ({ tx }) => tx.decision.findMany({ where: { signedAt: { not: null } }, select: { id: true } }));
  for (const { id: decisionId } of decisions) expect(await reader.decision.get({ decisionId })).toMatchObject({ intact: true });
});
