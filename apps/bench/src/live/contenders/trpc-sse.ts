// A subscription of tRPC over server-sent events as its documentation shows it.
import { EventEmitter, on } from 'node:events';
import type net from 'node:net';
import { initTRPC, tracked } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { serveContender, type Replayed } from './contender';

const news = new EventEmitter().setMaxListeners(0);
const t = initTRPC.create();
const router = t.router({
  watch: t.procedure.subscription(async function* ({ signal }) {
    for await (const [event] of on(news, 'meeting', signal ? { signal } : {})) {
      yield tracked(String((event as Replayed['event']).sequence), event as Replayed['event']);
    }
  }),
});
const server = createHTTPServer({ router }).listen(0, '127.0.0.1', () => {
  serveContender((server.address() as net.AddressInfo).port, (event) => news.emit('meeting', event));
});
