// Fifty people vote over HTTP while processes of the application and the database server are killed at random.
// Afterwards nothing that was acknowledged may be missing, and nothing may count twice.
import { setTimeout as delay } from 'node:timers/promises';
import { createDatabase } from '@bonemet/db';
import pg from 'pg';
import { makeElectorate } from '../live/electorate';
import { newestSequence } from '../live/room';
import { hashOf } from '../live/voting';
import { milliseconds, quantile } from '../statistics';
import { ask, post } from '../web/plain-http';
import { installation, machine } from '../web/program';
import { openSessions } from '../web/session-cookies';
import { startWeb, type WebProcess } from '../web/web-process';
import { FaithfulScreen } from './faithful-screen';
import { judge } from './verdict';
import { Voters } from './voters';

const PEOPLE = 50;
const SCREENS = 6;
/** Between the votes of one person; each is sent three times. */
const PAUSE_MS = 3_000;
const TARGETS = ['first process', 'second process', 'database'] as const;
type Target = (typeof TARGETS)[number];

const kills = Number(process.argv[2] ?? 200);
const { ownerUrl, appUrl, secret, identityKey, environment } = installation();
console.log(machine());
const connect = async () => {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=public' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
const database = createDatabase({ url: appUrl, identityKey, poolSize: 4 });
const electorate = await makeElectorate(ownerUrl, database, PEOPLE, 8);
await database.close();
const [chair, ...cookies] = await openSessions(ownerUrl, secret, [electorate.chair, ...electorate.voters]);
const processes: WebProcess[] = [await startWeb(environment), await startWeb(environment)];
const ports = processes.map(({ port }) => port);
const voters = new Voters(ports, cookies, electorate.roundId, electorate.options);
const screens = cookies.slice(0, SCREENS).map((cookie) => new FaithfulScreen(ports, electorate.meetingId, cookie));

const restarting = new Map<Target, Promise<unknown>>();
/** The one that supervises the database is the program that started this one. */
const restartDatabase = () =>
  new Promise<void>((resolve) => {
    process.once('message', () => resolve());
    process.send?.({ kill: 'database' });
  });
async function restartWeb(index: 0 | 1): Promise<void> {
  const { kill, port } = processes[index] as WebProcess;
  await kill();
  processes[index] = await startWeb(environment, port);
}

/** Kills and lets a supervisor start again what was killed; does not wait for it. */
function strike(target: Target): void {
  const restart = target === 'database' ? restartDatabase() : restartWeb(target === 'first process' ? 0 : 1);
  restarting.set(target, restart.finally(() => restarting.delete(target)));
}

const served: Record<Target, number[]> = { 'first process': [], 'second process': [], database: [] };
const voting = voters.vote(PAUSE_MS);
await voters.untilServed();
for (let kill = 0; kill < kills; kill++) {
  await delay(200 + Math.random() * 1_500);
  // Every kind of death at least once, however few there are; what is dead already cannot be killed.
  const alive = TARGETS.filter((target) => !restarting.has(target));
  const target = alive[kill < TARGETS.length ? kill % alive.length : Math.floor(Math.random() * alive.length)] as Target;
  const back = voters.untilServed();
  strike(target);
  served[target].push(await back);
}
await Promise.all(restarting.values());
voters.stop();
await voting;

const owner = await connect();
const lead = (procedure: string) => ask(ports[0] as number, post(`/api/trpc/${procedure}`, chair as string, { meetingId: electorate.meetingId, roundId: electorate.roundId }));
for (const procedure of ['round.close', 'round.reveal']) {
  const { status } = await lead(procedure);
  if (status !== 200) throw new Error(`${procedure} was answered with ${status}`);
}
const verdict = await judge(owner, ownerUrl, electorate, voters);
const newest = await newestSequence({ owner, electorate });
for (const since = performance.now(); screens.some(({ sequence }) => sequence < newest) && performance.now() - since < 30_000;) await delay(100);
const reader = createDatabase({ url: appUrl, identityKey, poolSize: 1 });
const told = hashOf(await reader.live.events(electorate.institutionId, electorate.meetingId, 0));
const agreeing = screens.filter(({ hash }) => hash === told).length;

const times = Object.values(served).flat();
const line = (name: string, values: readonly number[]) => `  ${name.padEnd(16)} ${String(values.length).padStart(4)} kills, a vote acknowledged again after: p50 ${milliseconds(quantile(values, 0.5))}, most ${milliseconds(Math.max(...values))}`;
console.log(`${kills} kills, ${PEOPLE} people, ${voters.messages} messages, ${voters.acknowledged.length} acknowledgements, ${verdict.rows} votes`);
for (const target of TARGETS) if (served[target].length > 0) console.log(line(target, served[target]));
console.log(`${line('all', times)}${Math.max(...times) > 5_000 ? ' (MISSED: 5 s)' : ''}`);
console.log(`  longest that a vote waited for its first answer: ${milliseconds(Math.max(...voters.waits))}`);
console.log(`acknowledged and lost ${verdict.lost}, counted twice ${verdict.double}, options with another result than was voted ${verdict.wrong}, without their place in the log ${verdict.unregistered}, faults of the audit ${verdict.auditFaults}`);
console.log(`screens that came back by themselves and show the same: ${agreeing} of ${SCREENS} (${screens.reduce((sum, { returns }) => sum + returns, 0)} returns)`);

for (const screen of screens) screen.close();
for (const { stop } of processes) await stop();
await reader.close();
await owner.end();
const sound = verdict.lost === 0 && verdict.double === 0 && verdict.wrong === 0 && verdict.unregistered === 0 && verdict.auditFaults === 0 && agreeing === SCREENS;
process.exit(sound ? 0 : 1);
