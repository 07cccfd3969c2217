// npm run lockcheck: whether package-lock.json installs everywhere.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { default: fs } = await import('node:fs');
const { lockChecks } = await import('./lib/lock.mjs');
const { inRoot } = await import('./lib/paths.mjs');

for (const { name, faults } of lockChecks(JSON.parse(fs.readFileSync(inRoot('package-lock.json'), 'utf8')))) {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
  for (const fault of faults) console.log(`    ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
