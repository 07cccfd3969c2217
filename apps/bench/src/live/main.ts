// A room of hundreds that votes within one second, on two processes and one database of their own; a process that
// is killed under them; and what a recorded vote takes. Beside them, in the same run, what they are compared with.
import { createDatabase } from '@bonemet/db';
import pg from 'pg';
import { milliseconds } from '../statistics';
import { ask, post } from '../web/plain-http';
import { installation, machine } from '../web/program';
import { openSessions } from '../web/session-cookies';
import { startWeb } from '../web/web-process';
import { type Acknowledged, countRound } from './count';
import { measureDelivery } from './delivery';
import { makeElectorate } from './electorate';
import { measureContenders, memoryPerClient } from './fan-out';
import { measureReturn } from './reconnect';
import { measureRecording } from './record-vote';
import { newestSequence, openScreens, type Room, untilShown } from './room';
import { aimed, fanOutTable, votingLines } from './report';
import { hashOf, statesOf, type VotingFigures, voteWithinASecond } from './voting';

const VOTINGS = 3;
/** A meeting votes for an hour; the first votes of a new process, whose code is not compiled yet, are not what it sees. */
const warmUpsOf = (people: number) => Math.ceil(1_000 / people);
const sizes = process.argv.slice(2).map(Number);
const { ownerUrl, appUrl, secret, identityKey, environment } = installation();
console.log(machine());
const owner = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=public' });
await owner.connect();

for (const people of sizes.length > 0 ? sizes : [200, 1_000]) {
  console.log(`\n${people} people, two processes`);
  const database = createDatabase({ url: appUrl, identityKey, poolSize: 16 });
  const warmUps = warmUpsOf(people);
  const deliveryOptions = people > 500 ? 4 : 12;
  const electorate = await makeElectorate(ownerUrl, database, people, warmUps + VOTINGS + 1 + deliveryOptions);
  const [chair, ...cookies] = await openSessions(ownerUrl, secret, [electorate.chair, ...electorate.voters]);
  const processes = [await startWeb(environment), await startWeb(environment)] as const;
  const room: Room = { electorate, cookies, processes, owner };
  const [meanwhile, ...rest] = electorate.options as [string, ...string[]];
  const voted = rest.slice(0, warmUps + VOTINGS);
  try {
    const both = { memory: async () => (await processes[0].memory()) + (await processes[1].memory()) };
    const { connected: screens, bytes } = await memoryPerClient(both, people, () => openScreens(room), (screen) => screen.close());
    const votings: VotingFigures[] = [];
    for (const optionId of voted) votings.push(await voteWithinASecond(room, screens, optionId));
    for (const line of votingLines(votings.slice(warmUps), people)) console.log(line);

    const delivery = await measureDelivery(room, screens, database, rest.slice(voted.length));
    await untilShown(screens, await newestSequence(room));
    const events = await database.live.events(electorate.institutionId, electorate.meetingId, 0);
    const states = statesOf(screens);
    console.log(`screens: ${screens.length}, states: ${states.size}, as the log: ${[...states][0] === hashOf(events) ? 'yes' : 'NO'}`);
    const figures = await measureContenders(delivery.replay, Math.round(people / 2));
    console.log(fanOutTable({ name: 'BoneMet', cpuPerDelivery: delivery.cpuPerDelivery, bytesPerClient: bytes, p99: Number.NaN }, figures));
    console.log(`idle, everybody watching: ${(delivery.idle * 100).toFixed(1)} % of a core in all`);

    const back = await measureReturn(room, screens, meanwhile);
    console.log(`one process killed, ${back.moved} of ${back.clients} come back to the other: median current after ${milliseconds(back.p50)}, last ${milliseconds(back.last)}${aimed(back.last, 2_000)}; processor ${milliseconds(back.cpu)}`);

    const { status } = await ask(processes[1].port, post('/api/trpc/round.close', chair as string, { meetingId: electorate.meetingId, roundId: electorate.roundId }));
    if (status !== 200) throw new Error(`the close was answered with ${status}`);
    const votes: Acknowledged[] = voted.flatMap((optionId) => electorate.voters.map(({ membershipId }, voter) => ({ optionId, membershipId, rating: 1 + (voter % 9) })));
    const count = await countRound(owner, electorate.roundId, votes);
    console.log(`${count.acknowledged} votes acknowledged over HTTP: ${count.lost} lost, ${count.double} counted twice`);
  } finally {
    for (const { stop } of processes) await stop();
    await database.close();
  }
}

const { floor, product } = await measureRecording(ownerUrl, appUrl);
const [slower, share] = [product.p50 / floor.p50, product.perSecond / floor.perSecond];
console.log(`\nrecord a vote: p50 ${slower.toFixed(2)} times one prepared statement${aimed(slower, 1.8)}; 16 in flight ${(share * 100).toFixed(0)} % of its throughput${aimed(0.45, share)}`);
await owner.end();
process.exit(0);
