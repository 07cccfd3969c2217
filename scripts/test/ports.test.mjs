import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import test from 'node:test';
import { Failure } from '../lib/failure.mjs';
import { anyFreePort, exactPort, firstFreePort, isFree } from '../lib/ports.mjs';

async function taken(host, context) {
  const server = net.createServer().listen(0, host);
  await once(server, 'listening');
  context.after(() => server.close());
  return server.address().port;
}

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`a port taken on ${host} gives way to a later one`, async (context) => {
    const port = await taken(host, context);
    assert.ok((await firstFreePort(port)) > port);
    await assert.rejects(exactPort(port), (error) => error instanceof Failure && error.message.includes(`Port ${port}`));
  });
}

test('a free port is used as wanted', async () => {
  const port = await anyFreePort();
  assert.ok(await isFree(port));
  assert.equal(await firstFreePort(port), port);
});
