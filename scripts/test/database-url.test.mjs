import assert from 'node:assert/strict';
import net from 'node:net';
import { once } from 'node:events';
import test from 'node:test';
import { onDatabase, parseDatabaseUrl, placeOf } from '../lib/database-url.mjs';
import { Failure } from '../lib/failure.mjs';
import { anyFreePort } from '../lib/ports.mjs';
import { checkServer } from '../lib/server-check.mjs';

const SECRET = 'hidden-word';

const refusal = (words) => (error) =>
  error instanceof Failure && words.test(error.message) && !error.message.includes(SECRET);

test('an address of another kind is refused, and its password never shown', () => {
  assert.throws(() => parseDatabaseUrl(`mysql://me:${SECRET}@db/bonemet`), refusal(/names mysql/));
  assert.throws(() => parseDatabaseUrl(`me:${SECRET} @db`), refusal(/not an address|names/));
  assert.throws(() => parseDatabaseUrl(`postgres://me:${SECRET}@db`), refusal(/names no database/));
});

test('an address is shown without the user, and leads to another database of the server', () => {
  const url = `postgresql://me:${SECRET}@db:5433/bonemet?sslmode=require`;
  assert.equal(placeOf(url), 'db:5433/bonemet');
  assert.equal(onDatabase(url, 'a b'), `postgresql://me:${SECRET}@db:5433/a%20b?sslmode=require`);
});

test('a server that is not there is named', async () => {
  const port = await anyFreePort();
  const url = `postgresql://me:${SECRET}@127.0.0.1:${port}/bonemet`;
  await assert.rejects(checkServer(url), refusal(new RegExp(`No database server answers at 127.0.0.1:${port}`)));
});

test('a server of another kind is told apart', async (context) => {
  const server = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const url = `postgresql://me:${SECRET}@127.0.0.1:${server.address().port}/bonemet`;
  await assert.rejects(checkServer(url), refusal(/is not PostgreSQL|No database server answers/));
});
