// Read by Node versions that are too old for everything else here: plain syntax, no other import of ours.
import fs from 'node:fs';

const numbers = (version) => version.replace(/^\D+/, '').split('.').map(Number);

export function isOldEnough(version, least) {
  const [major, minor = 0] = numbers(version);
  const [leastMajor, leastMinor = 0] = numbers(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** Ends the program with a sentence when this Node cannot run it. */
export function requireNode(version = process.version) {
  const manifest = new URL('../../package.json', import.meta.url);
  const least = JSON.parse(fs.readFileSync(manifest, 'utf8')).engines.node;
  if (isOldEnough(version, least)) return;
  process.stderr.write(`\n✗ BoneMet needs Node ${least.replace('>=', '')} or newer; this is ${version}.\n`);
  process.stderr.write('  Install a current Node from https://nodejs.org, then run the same command again.\n');
  process.exit(1);
}
