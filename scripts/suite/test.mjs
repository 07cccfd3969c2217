import { installDependencies } from '../lib/dependencies.mjs';
import { isEnding } from '../lib/processes.mjs';
import { seconds } from '../lib/progress.mjs';
import { buildTask, documentsTask, lintTask, lockTask, prepareTask, scriptsTask, typesOf, typesTasks } from './checks.mjs';
import { FAILED, judged, sum, summary } from './counts.mjs';
import { databaseTask } from './database.mjs';
import { faultsTask } from './faults.mjs';
import { journeysTasks } from './journeys.mjs';
import { readOptions } from './options.mjs';
import { runTasks } from './schedule.mjs';
import { printResult, printStart } from './screen.mjs';
import { unitTasks } from './units.mjs';

/**
 * All tasks, in the order that ends soonest on two cores: the build is the longest and needs the
 * web's types out of the way, so both come early; the quick checks fill the other lane.
 */
function allTasks(keep) {
  const { task: database, addresses } = databaseTask();
  const [webTypes, otherTypes] = split(typesTasks(), ({ name }) => name === typesOf('apps/web'));
  const units = unitTasks({ addresses, needs: [prepareTask.name, database.name] });
  const quick = [lintTask, documentsTask, ...otherTypes, scriptsTask];
  const others = [lockTask, prepareTask, database, ...webTypes, buildTask, ...units, ...quick];
  const after = others.map(({ name }) => name);
  const journeys = journeysTasks({ addresses, needs: [database.name, buildTask.name], after, keep });
  return [...others, faultsTask({ needs: [buildTask.name], after }), ...journeys];
}

const split = (list, test) => [list.filter(test), list.filter((item) => !test(item))];

/** The chosen tasks, and whatever they need. */
function selected(tasks, only) {
  const chosen = new Set(tasks.filter(({ kind }) => only.includes(kind)).map(({ name }) => name));
  for (const task of [...tasks].reverse()) {
    if (chosen.has(task.name)) for (const name of task.needs ?? []) chosen.add(name);
  }
  return tasks.filter(({ name }) => chosen.has(name));
}

function total(tasks, results) {
  const counted = tasks.filter(({ name, support }) => !support || results.get(name).failed > 0);
  return sum(counted.map(({ name }) => results.get(name)));
}

async function untilStopped() {
  process.stdout.write('  Ctrl-C stops what was kept.\n');
  await new Promise((resolve) => void setInterval(() => isEnding() && resolve(), 1000));
}

/** Until something else is known, the run has failed. */
let outcome = FAILED;
export const lastLine = () => `${summary(outcome)}\n`;

export async function test(args) {
  const since = performance.now();
  const { only, keep } = readOptions(args);
  await installDependencies();
  const tasks = selected(allTasks(keep), only);
  const results = await runTasks(tasks, { onStart: printStart, onResult: printResult });
  if (isEnding()) return 1;
  outcome = judged(total(tasks, results), 0);
  process.stdout.write(`\n${seconds(since)}\n`);
  if (keep) await untilStopped();
  return outcome.failed > 0 ? 1 : 0;
}
