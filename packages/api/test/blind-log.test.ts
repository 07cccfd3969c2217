import { foldMeeting } from '@bonemet/board';
import { createTestDatabase } from '@bonemet/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, createScene, eventsOf, type Scene } from './support/scene';

const test = await createTestDatabase();
afterAll(() => test.close());

/**
 * All that screens, administrators and logs are told of a meeting, with ids and hashes replaced by the order of
 * their appearance. If two meetings differ in nothing but the ratings, so must these two texts not at all. How votes
 * were gathered into events depends on the moment, so of those the sum is told: who has answered how much.
 */
async function told(scene: Scene): Promise<string> {
  const { rows } = await test.owner.query<{ type: string }>('SELECT type, subject FROM audit_entry WHERE institution_id = $1 ORDER BY sequence', [scene.hospital.institutionId]);
  const events = await eventsOf(test, scene);
  const gathered = (type: string) => type === 'ballots.received' || type === 'ballots.registered';
  const others = events.filter(({ type }) => !gathered(type)).map(({ type, payload }) => ({ type, payload }));
  const answered = Object.values(foldMeeting(events).items).flatMap(({ rounds }) => rounds.map((round) => round.electors.map((elector) => round.answered[elector])));
  const order = new Map<string, string>();
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g;
  const text = JSON.stringify({ audit: rows.filter(({ type }) => !gathered(type)), others, answered });
  return text.replace(id, (found) => order.get(found) ?? order.set(found, `#${order.size}`).get(found)!);
}

describe('the events and the audit of two meetings that differ only in what was voted', () => {
  let low: Scene;
  let high: Scene;
  beforeAll(async () => {
    low = await createScene(test, 'closed', { ratings: [1, 1, 2, 1] });
    high = await createScene(test, 'closed', { ratings: [9, 3, 9, 8] });
  });

  it('are the same until the reveal, so that nobody can tell a rating from them', async () => {
    expect(await told(low)).toBe(await told(high));
    expect(await told(low)).not.toMatch(/"[^"]*rating[^"]*":/i);
    for (const event of await eventsOf(test, low)) if (event.type === 'ballots.received') expect(JSON.stringify(event)).not.toMatch(/rating/i);
  });

  it('are the same in every answer that a colleague gets', async () => {
    const asSeen = async ({ hospital: { meetingId, agendaItemId }, chair }: Scene) => {
      const { state } = await callerOf(test.database, chair).meeting.get({ meetingId });
      const round = state.items[agendaItemId]!.rounds[0]!;
      return { results: round.results, complete: round.progress.complete, answered: Object.values(round.answered) };
    };
    expect(await asSeen(low)).toEqual(await asSeen(high));
    expect((await asSeen(low)).results).toBeNull();
  });

  it('differ once revealed, and even then name no voter beside a rating', async () => {
    for (const { chair, hospital: { meetingId }, roundId } of [low, high]) await callerOf(test.database, chair).round.reveal({ meetingId, roundId });
    expect(await told(low)).not.toBe(await told(high));
    const revealed = (await eventsOf(test, high)).find(({ type }) => type === 'round.revealed');
    const text = JSON.stringify(revealed);
    expect(text).toContain('"rating":9');
    for (const { membershipId, userId } of [high.chair, ...high.voters]) {
      expect(text).not.toContain(membershipId);
      expect(text).not.toContain(userId);
    }
  });

  it('shows the reveal in the order of the ratings and not of the votes', async () => {
    const revealed = (await eventsOf(test, high)).find((event) => event.type === 'round.revealed');
    expect(revealed?.type === 'round.revealed' && revealed.payload.results[0]?.ratings.map(({ rating }) => rating)).toEqual([3, 8, 9, 9]);
  });
});
