import { explained, Failure } from '../lib/failure.mjs';
import { ignore } from '../lib/ignore.mjs';
import { isEnding } from '../lib/processes.mjs';
import { FAILED } from './counts.mjs';

/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string} kind what --only selects
 * @property {string[]} [needs] tasks without whose success this one makes no sense
 * @property {string[]} [after] tasks that must have ended, well or not
 * @property {boolean} [alone] runs with nothing beside it
 * @property {boolean} [support] counts only when it fails
 * @property {() => Promise<{ counts: object, output?: string }>} run
 */

const isDone = (results, name) => results.has(name);
const hasFailed = (results, name) => results.get(name)?.failed > 0;

async function perform(task, results, onStart) {
  const since = performance.now();
  const missing = (task.needs ?? []).find((name) => hasFailed(results, name));
  if (missing) return { counts: FAILED, output: `Not run, because this failed: ${missing}`, since };
  onStart(task);
  try {
    return { ...(await task.run()), since };
  } catch (error) {
    const known = explained(error);
    return { counts: FAILED, output: known instanceof Failure ? known.message : known.stack, since };
  }
}

function ready(task, { results, running }) {
  if (task.alone && running.size > 0) return false;
  return [...(task.needs ?? []), ...(task.after ?? [])].every((name) => isDone(results, name));
}

/**
 * Runs tasks, two at a time, in the order of the list where their needs allow it.
 * @param {Task[]} tasks
 * @param {{ lanes?: number, onStart?: Function, onResult?: Function }} options
 * @returns {Promise<Map<string, object>>} the counts of each
 */
export async function runTasks(tasks, { lanes = 2, onStart = ignore, onResult = ignore } = {}) {
  const names = new Set(tasks.map(({ name }) => name));
  const known = (list = []) => list.filter((name) => names.has(name));
  const waiting = tasks.map((task) => ({ ...task, needs: known(task.needs), after: known(task.after) }));
  const results = new Map();
  const running = new Map();

  const begin = (task) => {
    waiting.splice(waiting.indexOf(task), 1);
    const work = perform(task, results, onStart).then((result) => {
      running.delete(task.name);
      results.set(task.name, result.counts);
      if (!isEnding()) onResult(task, result);
    });
    running.set(task.name, { work, alone: task.alone });
  };

  while (waiting.length + running.size > 0) {
    const busy = [...running.values()].some(({ alone }) => alone) || running.size >= lanes;
    const next = busy ? undefined : waiting.find((task) => ready(task, { results, running }));
    if (next) begin(next);
    else if (running.size > 0) await Promise.race([...running.values()].map(({ work }) => work));
    else throw new Error(`these tasks wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return results;
}
