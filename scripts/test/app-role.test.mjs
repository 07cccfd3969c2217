import assert from 'node:assert/strict';
import test from 'node:test';
import { applicationAccess, derivedPassword } from '../lib/app-role.mjs';
import { scramVerifier } from '../lib/scram.mjs';

const OWNER = 'postgresql://owner:p%40ss@db:5432/bonemet';

test('two checkouts on one server derive the same password, and another server another', () => {
  assert.equal(derivedPassword(OWNER), derivedPassword('postgresql://owner:p%40ss@db:5432/other'));
  assert.notEqual(derivedPassword(OWNER), derivedPassword('postgresql://owner:other@db:5432/bonemet'));
});

test('the application’s address is the one given, or derived from the owner’s', () => {
  const given = 'postgresql://bonemet_app:x@db/bonemet';
  assert.equal(applicationAccess(OWNER, { APP_DATABASE_URL: given }).appUrl, given);
  assert.equal(applicationAccess(OWNER, { APP_DATABASE_URL: given }).password, undefined);
  const { appUrl, password } = applicationAccess(OWNER, {});
  assert.equal(appUrl, `postgresql://bonemet_app:${password}@db:5432/bonemet`);
});

test('a verifier is what PostgreSQL would store', () => {
  // RFC 7677's example password and salt.
  const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'));
  assert.equal(
    verifier,
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$' +
      'WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
});
