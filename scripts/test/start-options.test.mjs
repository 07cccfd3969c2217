import assert from 'node:assert/strict';
import test from 'node:test';
import { readOptions } from '../start/options.mjs';
import { authSecret, identityKey, secureCookies } from '../start/secrets.mjs';

const DATABASE_URL = 'postgresql://me@db/bonemet';

test('the embedded database holds the demonstration', () => {
  const { demo, mode } = readOptions([], {});
  assert.deepEqual({ demo, mode }, { demo: true, mode: 'demo' });
});

test('a database of yours gets demonstration data only when you ask', () => {
  assert.deepEqual(pick([], { DATABASE_URL }), { demo: false, mode: 'production' });
  assert.deepEqual(pick(['--demo'], { DATABASE_URL }), { demo: true, mode: 'demo' });
  assert.deepEqual(pick([], { DATABASE_URL, BONEMET_DEMO: '1' }), { demo: true, mode: 'demo' });
});

test('production mode never meets demonstration data', () => {
  const production = { DATABASE_URL, BONEMET_MODE: 'production' };
  assert.deepEqual(pick([], production), { demo: false, mode: 'production' });
  assert.throws(() => readOptions(['--demo'], production), /never loaded in production/);
  assert.throws(() => readOptions([], { BONEMET_MODE: 'production' }), /set DATABASE_URL/);
});

test('what cannot be understood is refused in words', () => {
  assert.throws(() => readOptions(['--frobnicate'], {}), { name: 'Failure' });
  assert.throws(() => readOptions(['--port=http'], {}), /between 1 and 65535/);
  assert.throws(() => readOptions([], { BONEMET_MODE: 'staging' }), /either demo or production/);
});

test('production has no secret of its own making, and secure cookies unless told otherwise', () => {
  assert.throws(() => authSecret('production', {}), /AUTH_SECRET is not set/);
  assert.throws(() => identityKey('production', {}), /IDENTITY_KEY is not set/);
  assert.throws(() => authSecret('demo', { AUTH_SECRET: 'short' }), /fewer than 32/);
  assert.equal(secureCookies('production', {}), true);
  assert.equal(secureCookies('production', { BONEMET_SECURE_COOKIES: 'false' }), false);
  assert.equal(secureCookies('demo', {}), false);
});

function pick(args, env) {
  const { demo, mode } = readOptions(args, env);
  return { demo, mode };
}
