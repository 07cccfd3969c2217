// npm run audit:verify: recomputes every audit chain. Exit status 0 when all are whole, 1 when not.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runDatabaseProgram } = await import('./lib/database-programs.mjs');
const { runProgram } = await import('./lib/processes.mjs');
await runProgram(() => runDatabaseProgram('packages/db/bin/audit-verify.ts', process.argv.slice(2)));
