// node scripts/create-account.mjs --institution … --email … --name … --roles …
// The password is read from standard input.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runDatabaseProgram } = await import('./lib/database-programs.mjs');
const { runProgram } = await import('./lib/processes.mjs');
await runProgram(() => runDatabaseProgram('packages/db/bin/create-account.ts', process.argv.slice(2)));
