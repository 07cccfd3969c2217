// Loaded before a measured program: answers its parent what it has used so far. The program itself does not know of it.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('message', (question) => {
  if (question?.probe === 'cpu') process.send({ probe: 'cpu', value: process.cpuUsage() });
  if (question?.probe !== 'memory') return;
  // What is garbage at the moment says nothing about what a client costs.
  for (let i = 0; i < 3; i++) collect();
  process.send({ probe: 'memory', value: process.memoryUsage() });
});
// A measured program ends with its parent, and must not be kept alive by the question line.
process.channel?.unref();
