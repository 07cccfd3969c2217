// npm run bench: the side-by-side measurements, on a database of their own.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runDatabaseProgram } = await import('./lib/database-programs.mjs');
const { runProgram } = await import('./lib/processes.mjs');
const ownDatabase = { cluster: 'bench', migrated: true };
await runProgram(() => runDatabaseProgram('apps/bench/src/main.ts', process.argv.slice(2), ownDatabase));
