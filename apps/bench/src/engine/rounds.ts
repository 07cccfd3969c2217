/** Something to measure beside others. */
export interface Task {
  readonly run: () => unknown;
}

/** The tasks in another order in each round, so that none always follows the same one. */
export function rotated<T>(tasks: readonly T[], round: number): T[] {
  const first = round % tasks.length;
  return [...tasks.slice(first), ...tasks.slice(0, first)];
}

/** Shorter turns would measure the clock and the collector rather than the task. */
const TURN_MS = 25;
const WARM_UP_MS = 400;

async function turn(task: Task, times: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    const ended = task.run();
    if (ended instanceof Promise) await ended;
  }
  return (performance.now() - start) / times;
}

/** Runs a task until the compiler has seen enough of it, and says how often it fits into a turn. */
async function warmUp(task: Task): Promise<number> {
  const end = performance.now() + WARM_UP_MS;
  let last = await turn(task, 1);
  while (performance.now() < end) last = await turn(task, 1);
  return Math.max(1, Math.round(TURN_MS / last));
}

/**
 * Milliseconds of one run of each task in each round. All are warm before the first round, and every
 * round asks each in turn: what else the machine does then falls on all of them.
 */
export async function alternate<T extends Task>(tasks: readonly T[], rounds: number): Promise<Map<T, number[]>> {
  const repeats = new Map<T, number>();
  for (const task of tasks) repeats.set(task, await warmUp(task));
  const times = new Map<T, number[]>(tasks.map((task) => [task, []]));
  for (let round = 0; round < rounds; round++) {
    for (const task of rotated(tasks, round)) times.get(task)?.push(await turn(task, repeats.get(task) ?? 1));
  }
  return times;
}
