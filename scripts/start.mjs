// npm start: from a fresh clone to a page in the browser.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { start } = await import('./start/start.mjs');
const { runProgram } = await import('./lib/processes.mjs');
await runProgram(() => start(process.argv.slice(2)));
