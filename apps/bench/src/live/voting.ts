import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { foldMeeting, type MeetingEvent } from '@bonemet/board';
import { quantile } from '../statistics';
import { ask, postVote } from '../web/plain-http';
import { drawNonce, newestSequence, portOf, type Room, untilShown } from './room';
import { clock, type Screen } from './screen';

export type VotingFigures = {
  readonly votes: number;
  /** From the moment that the ballot's row bears (the start of its transaction) to each screen. */
  readonly toScreen: { readonly p50: number; readonly p99: number; readonly most: number };
  readonly answer: { readonly p50: number; readonly p99: number };
  /** Until the last of the votes that were sent within one second was acknowledged. */
  readonly allAnsweredMs: number;
  readonly cpuPerVote: number;
  readonly frames: number;
};

/** Everybody rates one option at a moment of their own within the same second. */
export async function voteWithinASecond(room: Room, screens: readonly Screen[], optionId: string): Promise<VotingFigures> {
  const { electorate: { roundId, voters }, owner, processes } = room;
  const cpu = async () => (await Promise.all(processes.map((process) => process.cpu()))).reduce((sum, one) => sum + one, 0);
  const before = await cpu();
  const begun = clock();
  const answers = await Promise.all(voters.map(async (_, voter) => {
    const vote = { roundId, optionId, rating: 1 + (voter % 9), revision: 1, nonce: drawNonce() };
    const request = postVote(room.cookies[voter] as string, vote);
    await delay(Math.random() * 1_000);
    const sent = clock();
    const { status } = await ask(portOf(room, voter), request);
    if (status !== 200) throw new Error(`a vote was answered with ${status}`);
    return clock() - sent;
  }));
  const allAnsweredMs = clock() - begun;
  const newest = await newestSequence(room);
  await untilShown(screens, newest);
  const used = (await cpu()) - before;

  const { rows } = await owner.query<{ at: number; sequence: number }>(
    'SELECT extract(epoch FROM cast_at)::float8 * 1000 AS at, event_sequence AS sequence FROM ballot WHERE round_id = $1 AND option_id = $2', [roundId, optionId]);
  const times: number[] = [];
  const castIn = new Map<number, { at: number }[]>();
  for (const row of rows) castIn.set(row.sequence, [...(castIn.get(row.sequence) ?? []), row]);
  for (const screen of screens) {
    for (const { sequence, at } of screen.shown()) for (const vote of castIn.get(sequence) ?? []) times.push(at - vote.at);
  }
  if (times.length !== rows.length * screens.length) throw new Error(`${rows.length} votes were shown ${times.length} times on ${screens.length} screens`);
  const [p50, p99, most] = quantilesOf(times, [0.5, 0.99, 1]) as [number, number, number];
  return {
    votes: answers.length, toScreen: { p50, p99, most }, answer: { p50: quantile(answers, 0.5), p99: quantile(answers, 0.99) },
    allAnsweredMs, cpuPerVote: used / answers.length, frames: castIn.size,
  };
}

/** Of a million values: sorted once, in place. */
export function quantilesOf(values: readonly number[], shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return shares.map((share) => sorted[Math.round(share * (sorted.length - 1))] as number);
}

/** The different states that the screens came to; one, if everybody sees the same. */
export function statesOf(screens: readonly Screen[]): Set<string> {
  const known = new Map<string, string>();
  return new Set(screens.map((screen) => {
    const shown = screen.shown();
    // Screens to which the same was said need not be folded twice.
    const said = createHash('sha256').update(shown.map(({ data }) => data).join('\n')).digest('hex');
    const state = known.get(said) ?? hashOf(shown.map(({ data }) => JSON.parse(data) as MeetingEvent));
    known.set(said, state);
    return state;
  }));
}

export const hashOf = (events: readonly MeetingEvent[]): string => createHash('sha256').update(JSON.stringify(foldMeeting(events))).digest('hex');
