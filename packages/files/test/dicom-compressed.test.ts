import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readFrame } from '../src';
import { makeDicom, makeJpeg, PLANTED, type DicomOptions } from '../src/testing';
import { accepted, holds, refusal, removedNames } from './support/outcome';
import { encapsulate, encodeRunLengths, jpeg2000Shell, withComment } from './support/compressed-frames';

const BASELINE = '1.2.840.10008.1.2.4.50';
const RLE = '1.2.840.10008.1.2.5';
const LOSSLESS = '1.2.840.10008.1.2.4.70';
const JPEG2000 = '1.2.840.10008.1.2.4.90';

const compressed = (transferSyntax: string, frame: Uint8Array, options: DicomOptions = {}): Buffer =>
  makeDicom({ ...options, transferSyntax, pixelData: { vr: 'OB', value: encapsulate(frame), undefinedLength: true } });

describe('compressed pixels', () => {
  it.each([[16, 12], [8, 8]] as const)('run lengths of %i bits are stored uncompressed', async (bitsAllocated, bitsStored) => {
    const pixels = Array.from({ length: 200 }, (_, at) => (at < 90 ? 5 : (at * 37) % 2 ** bitsStored));
    const options = { rows: 10, columns: 20, bitsAllocated, bitsStored } as const;
    const frame = encodeRunLengths(pixels, bitsAllocated / 8);
    const outcome = await accepted(compressed(RLE, frame, options));
    expect(outcome.report.changes).toEqual(['decompressed']);
    expect(outcome.document).toMatchObject({ image: { drawable: true, transferSyntax: '1.2.840.10008.1.2.1' } });
    expect([...readFrame(outcome.bytes)!.pixels]).toEqual(pixels);
    expect(['truncated', 'damaged']).toContain(await refusal(compressed(RLE, frame.subarray(0, frame.length - 20), options)));
  });

  it('a grey JPEG is decoded, marked as lossy, and stored uncompressed', async () => {
    const jpeg = await makeJpeg({ width: 20, height: 10, channels: 1 });
    const file = compressed(BASELINE, withComment(jpeg, PLANTED.id), { rows: 10, columns: 20, bitsAllocated: 8 });
    const outcome = await accepted(file);
    expect(removedNames(outcome)).toContain('PixelData comment');
    expect(outcome.document).toMatchObject({ image: { drawable: true, photometric: 'MONOCHROME2' } });
    const expected = await sharp(jpeg).toColourspace('b-w').raw().toBuffer();
    expect([...readFrame(outcome.bytes)!.pixels]).toEqual([...expected]);
    expect(holds(outcome.bytes, PLANTED.id)).toBe(false);
  });

  it('a JPEG whose size differs from the header is refused', async () => {
    const jpeg = await makeJpeg({ width: 20, height: 10, channels: 1 });
    expect(await refusal(compressed(BASELINE, jpeg, { rows: 10, columns: 10, bitsAllocated: 8 }))).toBe('damaged');
  });

  it.each([
    ['lossless JPEG', LOSSLESS, async () => withComment(await makeJpeg({ width: 20, height: 10, channels: 1 }), PLANTED.id)],
    ['JPEG 2000', JPEG2000, async () => jpeg2000Shell(20, 10, PLANTED.id)],
  ] as const)('%s, which we cannot decode, stays as it is but for its comments', async (_name, syntax, make) => {
    const frame = await make();
    const outcome = await accepted(compressed(syntax, frame, { rows: 10, columns: 20, bitsAllocated: 8 }));
    expect(outcome.document).toMatchObject({ image: { drawable: false, transferSyntax: syntax } });
    expect(outcome.report.notices).toContain('compressed_pixels_not_verified');
    expect(holds(outcome.bytes, PLANTED.id)).toBe(false);
    expect(readFrame(outcome.bytes)).toBeNull();
    const again = await accepted(outcome.bytes);
    expect(Buffer.from(again.bytes).equals(outcome.bytes)).toBe(true);
    const cut = compressed(syntax, frame.subarray(0, frame.length - 8), { rows: 10, columns: 20, bitsAllocated: 8 });
    expect(await refusal(cut)).toBe('truncated');
  });
});
