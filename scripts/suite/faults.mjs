import { inRoot } from '../lib/paths.mjs';
import { FAILED, PASSED } from './counts.mjs';
import { outcome } from './programs.mjs';

/** Each kind of death once, and one more: the two processes of the application, and the database server. */
const KILLS = '4';

/**
 * The short form of `npm run bench faults`: votes while processes are killed, on a database server of its own that
 * waits for the disk. Alone, like the journeys: a process that is starved is not a process that was killed.
 */
export const faultsTask = ({ needs, after }) => ({
  name: 'votes while processes are killed',
  kind: 'e2e',
  needs,
  after,
  alone: true,
  async run() {
    const { status, output } = await outcome([inRoot('scripts/bench.mjs'), 'faults', KILLS]);
    return { counts: status === 0 ? PASSED : FAILED, output };
  },
});
