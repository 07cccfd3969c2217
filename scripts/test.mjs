// npm test: every check and every test; the last line says how many passed and failed.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { lastLine, test } = await import('./suite/test.mjs');
const { runProgram } = await import('./lib/processes.mjs');
await runProgram(() => test(process.argv.slice(2)), { lastWords: lastLine });
