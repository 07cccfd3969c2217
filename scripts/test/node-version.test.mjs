import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { isOldEnough } from '../lib/node-version.mjs';

test('a Node of the least version or above will do', () => {
  for (const version of ['v20.19.0', 'v20.20.2', 'v22.0.0', 'v100.1.0']) assert.ok(isOldEnough(version, '>=20.19'));
});

test('a Node below the least version will not', () => {
  for (const version of ['v20.18.3', 'v18.20.0', 'v9.99.0']) assert.ok(!isOldEnough(version, '>=20.19'));
});

test('an old Node is told so in words, without a stack', () => {
  const lib = new URL('../lib/node-version.mjs', import.meta.url);
  const program = `import(${JSON.stringify(lib.href)}).then(({ requireNode }) => requireNode('v18.20.0'))`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /needs Node 20\.19 or newer; this is v18\.20\.0/);
  assert.doesNotMatch(stderr, / {4}at /);
});
