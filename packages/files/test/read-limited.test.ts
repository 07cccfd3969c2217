import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, inspectUpload, readLimited } from '../src';

const MEBIBYTE = 1024 * 1024;

/** A stream of any size that never holds more than one chunk, and counts what was taken from it. */
function countedStream(total: number, chunk: number) {
  const seen = { sent: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.sent >= total) return controller.close();
        seen.sent += chunk;
        controller.enqueue(new Uint8Array(chunk));
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

describe('readLimited', () => {
  it('reads a source to its end, whatever its chunks', async () => {
    const parts = [Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3), new Uint8Array(200_000).fill(7)];
    const read = await readLimited(Readable.from(parts), 1_000_000);
    expect(read.ok && Buffer.from(read.bytes).equals(Buffer.concat(parts))).toBe(true);
  });

  it('takes a source of exactly the limit, and nothing larger by one', async () => {
    expect((await readLimited(countedStream(4096, 64).stream, 4096)).ok).toBe(true);
    expect(await readLimited(countedStream(4096, 64).stream, 4095)).toEqual({ ok: false, code: 'too_large' });
    expect(await readLimited(new Uint8Array(11), 10)).toEqual({ ok: false, code: 'too_large' });
  });

  it('stops a 500 MB upload at the limit and cancels it', async () => {
    const { stream, seen } = countedStream(500 * MEBIBYTE, MEBIBYTE);
    const before = process.memoryUsage().arrayBuffers;
    expect(await inspectUpload(stream)).toEqual({ ok: false, code: 'too_large' });
    expect(seen.cancelled).toBe(true);
    expect(seen.sent).toBe(DEFAULT_LIMITS.bytes + MEBIBYTE);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * MEBIBYTE);
  });

  it('destroys a Node stream that passes the limit', async () => {
    const endless = new Readable({ read() { this.push(Buffer.alloc(1000)); } });
    expect(await readLimited(endless, 5000)).toEqual({ ok: false, code: 'too_large' });
    expect(endless.destroyed).toBe(true);
  });

  it('reports a connection that breaks off', async () => {
    const broken = new Readable({ read() { this.destroy(new Error('socket of Mrs. Quillfeather closed')); } });
    expect(await readLimited(broken, 5000)).toEqual({ ok: false, code: 'interrupted' });
  });
});
