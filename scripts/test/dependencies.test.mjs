import assert from 'node:assert/strict';
import test from 'node:test';
import { mismatch } from '../lib/dependencies.mjs';
import { missingOptional, namedHosts } from '../lib/lock.mjs';

const lock = {
  packages: {
    '': {},
    'apps/web': { version: '0.1.0' },
    'node_modules/@bonemet/web': { link: true },
    'node_modules/next': { version: '16.0.0', optionalDependencies: { 'swc-linux': '1', 'swc-darwin': '1' } },
    'node_modules/swc-linux': { version: '1.0.0', optional: true },
    'node_modules/swc-darwin': { version: '1.0.0', optional: true },
  },
};

const without = (...names) => ({
  packages: Object.fromEntries(Object.entries(lock.packages).filter(([place]) => place && !names.includes(place))),
});

test('packages of another platform may be absent', () => {
  assert.equal(mismatch(lock, without('node_modules/swc-darwin')), undefined);
});

test('a package that is absent, older or foreign asks for an installation', () => {
  assert.equal(mismatch(lock, without('node_modules/next')), 'node_modules/next');
  const older = without();
  older.packages['node_modules/next'] = { version: '15.0.0' };
  assert.equal(mismatch(lock, older), 'node_modules/next');
  const more = without();
  more.packages['node_modules/left-pad'] = { version: '1.0.0' };
  assert.equal(mismatch(lock, more), 'node_modules/left-pad');
});

test('the lock must hold the binaries of every platform', () => {
  assert.deepEqual(missingOptional(lock), []);
  assert.deepEqual(missingOptional(without('node_modules/swc-darwin')), ['next 16.0.0 needs swc-darwin']);
});

test('the lock must name no host', () => {
  assert.deepEqual(namedHosts(lock), []);
  const packages = {
    'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
    'node_modules/b': { resolved: 'packages/b' },
  };
  assert.deepEqual(namedHosts({ packages }), ['a is fetched from registry.example']);
});
