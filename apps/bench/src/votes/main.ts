// From a vote to another screen, with one and with two processes on one database of their own.
import { seedDemo } from '@bonemet/db/seed';
import { milliseconds, quantile } from '../statistics';
import { installation } from '../web/program';
import { startWeb } from '../web/web-process';
import { measureFloor, measureVotes, report } from './vote-latency';

const { ownerUrl, appUrl, identityKey, environment } = installation();
await seedDemo({ ownerUrl, appUrl, identityKey, language: 'en', now: new Date() });
const processes = [await startWeb(environment), await startWeb(environment)] as const;
try {
  const [first, second] = processes;
  const floor = await measureFloor(first.address);
  console.log(`floor, one query over HTTP: median ${milliseconds(quantile(floor, 0.5))}, p99 ${milliseconds(quantile(floor, 0.99))}`);
  console.log(report('two processes', await measureVotes(first.address, second.address), floor));
  console.log(report('one process', await measureVotes(first.address, first.address), floor));
} finally {
  for (const { stop } of processes) await stop();
}
