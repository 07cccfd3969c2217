import { type LiveEvent, type Person, signIn } from './browserless-person';
import { drawNonce } from '../live/room';
import { milliseconds, quantile } from '../statistics';

const VOTERS = ['oncology', 'radiotherapy', 'surgery', 'interventional', 'imaging', 'rheumatology', 'palliative', 'pathology'];
const VOTES = 200;

type Agenda = { readonly meeting: { readonly id: string; readonly agenda: readonly { readonly id: string; readonly caseId: string }[] }; readonly state: State };
type State = { readonly items: Readonly<Record<string, { readonly rounds: readonly { readonly options: readonly { readonly optionId: string }[]; readonly electors: readonly string[] }[] }>> };

/** A vote on its way: when it left, and what to do when another screen shows it. */
type Flight = { readonly left: number; readonly landed: (milliseconds: number) => void };

/**
 * The time from sending a vote to its event on another person's screen, over HTTP and the stream, one
 * vote at a time. Voters speak to the first address, the watching screen listens to the second.
 * @returns milliseconds of each vote
 */
export async function measureVotes(voting: string, watching: string): Promise<number[]> {
  const chair = await signIn(voting, 'chair');
  const screen = await signIn(watching, 'observer');
  const voters = await Promise.all(VOTERS.map((account) => signIn(voting, account)));
  const { meeting } = await chair.call<Agenda>('meeting.get', { meetingId: await meetingOf(chair) }, 'query');
  const meetingId = meeting.id;
  await chair.call('meeting.open', { meetingId }).catch(() => undefined);
  for (const person of [chair, ...voters]) await person.call('meeting.join', { meetingId });

  let flight: Flight | null = null;
  const leave = await screen.watch(meetingId, (event: LiveEvent, at: number) => {
    if (event.type !== 'ballots.received') return;
    flight?.landed(at - flight.left);
    flight = null;
  });
  const fly = (vote: () => Promise<unknown>) =>
    new Promise<number>((landed, failed) => {
      flight = { left: performance.now(), landed };
      vote().catch(failed);
    });

  const times: number[] = [];
  for (const item of meeting.agenda) {
    if (times.length >= VOTES) break;
    const { roundId, options } = await openRound(chair, meetingId, item);
    for (const optionId of options) {
      for (const [index, voter] of voters.entries()) {
        if (times.length >= VOTES) continue;
        const rating = 1 + ((index + times.length) % 9);
        times.push(await fly(() => voter.call('ballot.cast', { roundId, optionId, rating, revision: 1, nonce: drawNonce() })));
      }
    }
    await chair.call('round.close', { meetingId, roundId });
    await chair.call('round.reveal', { meetingId, roundId });
  }
  leave();
  return times;
}

async function meetingOf(person: Person): Promise<string> {
  const [first] = await person.call<{ id: string }[]>('meeting.list', undefined, 'query');
  if (!first) throw new Error('the demonstration has no meeting');
  return first.id;
}

async function openRound(chair: Person, meetingId: string, item: { readonly id: string; readonly caseId: string }) {
  await chair.call('meeting.openItem', { meetingId, agendaItemId: item.id });
  const lines = await chair.call<{ key: string }[]>('round.proposal', { caseId: item.caseId }, 'query');
  const { roundId } = await chair.call<{ roundId: string }>('round.open', { meetingId, agendaItemId: item.id, keys: lines.map(({ key }) => key) });
  const { state } = await chair.call<Agenda>('meeting.get', { meetingId }, 'query');
  const options = state.items[item.id]?.rounds.at(-1)?.options.map(({ optionId }) => optionId) ?? [];
  return { roundId, options };
}

/** The floor of the same run: a request to the same process that asks the database for one row. */
export async function measureFloor(address: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < VOTES; i++) {
    const left = performance.now();
    await (await fetch(`${address}/api/health`)).arrayBuffer();
    times.push(performance.now() - left);
  }
  return times;
}

export function report(name: string, times: readonly number[], floor: readonly number[]): string {
  const median = quantile(times, 0.5);
  const ratio = median / quantile(floor, 0.5);
  return `${name}: ${times.length} votes, median ${milliseconds(median)}, p99 ${milliseconds(quantile(times, 0.99))}, ${ratio.toFixed(1)} times the floor`;
}
