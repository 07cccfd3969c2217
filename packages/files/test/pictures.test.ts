import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeJpeg, makePng, testPixels } from '../src/testing';
import { accepted, holds, refusal, removedNames } from './support/outcome';
import { pngChunk, withChunks } from './support/png-chunk';

const NAME = 'Quillfeather Zephyrine';
const raw = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();

describe('a PNG', () => {
  it('loses its text and keeps its pixels', async () => {
    const written = withChunks(await makePng({ artist: NAME }), [
      pngChunk('tEXt', Buffer.from(`Author\0${NAME}`)),
      pngChunk('tIME', Buffer.alloc(7)),
      pngChunk('prVt', Buffer.from(NAME)),
    ]);
    const original = Buffer.concat([written, Buffer.from(NAME)]);
    expect(holds(original, NAME)).toBe(true);
    const outcome = await accepted(original);
    expect(removedNames(outcome)).toEqual(expect.arrayContaining(['EXIF', 'prVt', 'text', 'time', 'trailing data']));
    expect(holds(outcome.bytes, NAME)).toBe(false);
    expect((await raw(outcome.bytes)).equals(await raw(original))).toBe(true);
    expect(JSON.stringify(outcome.report)).not.toContain('Quillfeather');
  });

  it.each([['grey16', 1], ['rgb16', 3]] as const)('keeps all 16 bits of %s', async (space, channels) => {
    const values = Uint16Array.from({ length: 8 * 8 * channels }, (_, at) => (at * 997) % 65_536);
    const original = await sharp(values, { raw: { width: 8, height: 8, channels } }).toColourspace(space).png().toBuffer();
    const { bytes } = await accepted(original);
    const read = await sharp(bytes).toColourspace(space).raw({ depth: 'ushort' }).toBuffer();
    expect([...new Uint16Array(read.buffer, read.byteOffset, values.length)]).toEqual([...values]);
  });

  it.each([1, 3, 4] as const)('keeps %i channels of 8 bits', async (channels) => {
    const { bytes } = await accepted(await makePng({ channels }));
    const read = sharp(bytes);
    if (channels === 1) read.toColourspace('b-w');
    expect([...(await read.raw().toBuffer())]).toEqual([...testPixels(24, 16, channels)]);
  });

  it('is stored upright', async () => {
    const outcome = await accepted(await makePng({ orientation: 6 }));
    expect(outcome.document).toMatchObject({ width: 16, height: 24 });
    expect(outcome.report.changes).toEqual(['orientation_applied']);
    expect((await sharp(outcome.bytes).metadata()).orientation).toBeUndefined();
  });

  it('is refused when a byte of it has changed', async () => {
    const original = await makePng();
    for (const at of [20, 45, original.length - 20]) {
      const changed = Buffer.from(original);
      changed[at]! ^= 0x55;
      expect(['damaged', 'truncated', 'bomb']).toContain(await refusal(changed));
    }
  });
});

describe('a JPEG', () => {
  it.each([false, true])('loses its metadata and keeps its compressed pixels (progressive: %s)', async (progressive) => {
    const plain = await makeJpeg({ progressive, artist: NAME });
    const comment = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from([0, NAME.length + 2]), Buffer.from(NAME)]);
    const original = Buffer.concat([plain.subarray(0, 2), comment, plain.subarray(2), Buffer.from(NAME)]);
    const outcome = await accepted(original);
    expect(removedNames(outcome)).toEqual(expect.arrayContaining(['EXIF', 'comment', 'trailing data']));
    expect(outcome.report.changes).toEqual([]);
    expect(holds(outcome.bytes, NAME)).toBe(false);
    expect((await raw(outcome.bytes)).equals(await raw(original))).toBe(true);
    expect(await sharp(outcome.bytes).metadata()).not.toHaveProperty('exif');
  });

  it.each([3, 6, 8])('is turned upright from orientation %i, and says that it was compressed anew', async (orientation) => {
    const original = await makeJpeg({ orientation, width: 64, height: 40 });
    const outcome = await accepted(original);
    const upright = orientation === 3 ? { width: 64, height: 40 } : { width: 40, height: 64 };
    expect(outcome.document).toMatchObject(upright);
    expect(outcome.report.changes).toEqual(['orientation_applied', 'recompressed']);
    const [turned, expected] = await Promise.all([raw(outcome.bytes), sharp(original).autoOrient().raw().toBuffer()]);
    const difference = turned.reduce((sum, value, at) => sum + Math.abs(value - expected[at]!), 0) / turned.length;
    expect(difference).toBeLessThan(4);
  });

  it('has foreign colours converted, and the profile goes', async () => {
    const original = await sharp(testPixels(32, 32, 3), { raw: { width: 32, height: 32, channels: 3 } })
      .withIccProfile('p3').jpeg({ quality: 95 }).toBuffer();
    const outcome = await accepted(original);
    expect(removedNames(outcome)).toContain('ICC');
    expect(outcome.report.changes).toEqual(['colours_converted', 'recompressed']);
    expect(await sharp(outcome.bytes).metadata()).not.toHaveProperty('icc');
  });

  it('is refused when its scan is disturbed or it is a fragment', async () => {
    const original = await makeJpeg({ width: 200, height: 200 });
    const cut = Buffer.concat([original.subarray(0, original.length >> 1), Buffer.from([0xff, 0xd9])]);
    expect(await refusal(cut)).toBe('damaged');
    expect(await refusal(original.subarray(0, original.length - 2))).toBe('truncated');
    expect(await refusal(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBe('damaged');
  });
});

describe('a picture that is too large', () => {
  it('is refused from its header: a tiny PNG that declares 50,000 by 50,000', async () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(50_000, 0);
    header.writeUInt32BE(50_000, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from('89504e470d0a1a0a', 'hex');
    const bomb = Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', Buffer.from('789c030000000001', 'hex')), pngChunk('IEND', Buffer.alloc(0))]);
    expect(bomb.length).toBeLessThan(100);
    expect(await refusal(bomb)).toBe('bomb');
  });

  it('is refused from its header: a JPEG whose frame says 65,000 by 65,000', async () => {
    const original = await makeJpeg();
    const frame = original.indexOf(Buffer.from('ffc0', 'hex'));
    original.writeUInt16BE(65_000, frame + 5);
    original.writeUInt16BE(65_000, frame + 7);
    expect(await refusal(original)).toBe('bomb');
  });

  it('is refused by its scans: a small JPEG that would be drawn a thousand times', async () => {
    const original = await makeJpeg({ progressive: true });
    const lastScan = original.lastIndexOf(Buffer.from('ffda', 'hex'));
    const scan = original.subarray(lastScan, original.length - 2);
    const many = Buffer.concat([original.subarray(0, lastScan), ...Array.from({ length: 1000 }, () => scan), original.subarray(-2)]);
    expect(await refusal(many)).toBe('bomb');
  });

  it('is measured against the limit the caller gives', async () => {
    const picture = await makePng({ width: 20, height: 10 });
    expect(await refusal(picture, { limits: { pixels: 199 } })).toBe('bomb');
    expect(await refusal(picture, { limits: { pixels: 200 } })).toBe('accepted');
  });
});
