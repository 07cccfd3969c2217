import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FairTurns, takeFairTurns } from '@/server/live/fair-turns';

/** A loop whose turns come when the test says so. */
function loop() {
  let due: (() => void)[] = [];
  const turn = () => {
    const now = due;
    due = [];
    for (const work of now) work();
    return now.length > 0;
  };
  return { nextTurn: (work: () => void) => void due.push(work), turn };
}

describe('requests that come together', () => {
  it('begin one a turn, in their order, and the first at once', () => {
    const { nextTurn, turn } = loop();
    const turns = new FairTurns(nextTurn);
    const begun: number[] = [];
    for (const number of [1, 2, 3]) turns.take(() => begun.push(number));
    expect(begun).toEqual([1]);
    turn();
    expect(begun).toEqual([1, 2]);
    turn();
    expect(begun).toEqual([1, 2, 3]);
  });

  it('all begin once, never two in a turn, whenever they come', () => {
    fc.assert(fc.property(fc.array(fc.nat(4), { maxLength: 40 }), (arrivals) => {
      const { nextTurn, turn } = loop();
      const turns = new FairTurns(nextTurn);
      const begun: number[] = [];
      let [number, sent] = [0, 0];
      for (const many of arrivals) {
        const before = begun.length;
        for (let i = 0; i < many; i++) turns.take(() => begun.push(number++));
        sent += many;
        expect(begun.length - before).toBeLessThanOrEqual(1);
        turn();
      }
      while (turn());
      expect(begun).toEqual(Array.from({ length: sent }, (_, index) => index));
    }));
  });

  it('let those behind them begin when one of them fails', () => {
    const { nextTurn, turn } = loop();
    const turns = new FairTurns(nextTurn);
    let begun = false;
    expect(() => turns.take(() => { throw new Error('broken'); })).toThrow('broken');
    turns.take(() => (begun = true));
    while (turn());
    expect(begun).toBe(true);
  });
});

describe('a server', () => {
  const server = createServer((request, response) => void response.end(request.url));
  beforeAll(() => {
    takeFairTurns();
    return new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  });
  afterAll(() => void server.close());

  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      get({ port, path, host: '127.0.0.1', agent: false }, (answer) => answer.on('data', (part: Buffer) => resolve(part.toString()))).on('error', reject);
    });

  it('answers every one of a hundred that ask at once', async () => {
    const paths = Array.from({ length: 100 }, (_, index) => `/${index}`);
    expect(await Promise.all(paths.map(ask))).toEqual(paths);
  });
});
