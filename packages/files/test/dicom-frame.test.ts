import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame } from '../src';
import { makeDicom, type DicomEncoding } from '../src/testing';
import { accepted } from './support/outcome';

const ENCODINGS: readonly DicomEncoding[] = ['explicit-little', 'implicit-little', 'explicit-big'];

describe('readFrame', () => {
  it('gives the values that were written, in every encoding, depth and sign, before and after sanitising', async () => {
    const layout = fc.record({
      encoding: fc.constantFrom(...ENCODINGS),
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 9 }),
      bits: fc.constantFrom([8, 8], [8, 7], [16, 16], [16, 12], [16, 10] as const),
      signed: fc.boolean(),
      seed: fc.integer({ min: 0, max: 65_535 }),
    });
    await fc.assert(
      fc.asyncProperty(layout, async ({ encoding, rows, columns, bits, signed, seed }) => {
        const [bitsAllocated, bitsStored] = bits as [8 | 16, number];
        const low = signed ? -(2 ** (bitsStored - 1)) : 0;
        const pixels = Array.from({ length: rows * columns }, (_, at) => low + ((seed + at * 40_503) % 2 ** bitsStored));
        const original = makeDicom({ encoding, rows, columns, bitsAllocated, bitsStored, signed, pixels });
        const stored = (await accepted(original)).bytes;
        for (const bytes of [original, stored]) {
          const frame = readFrame(bytes);
          expect(frame && [...frame.pixels]).toEqual(pixels);
          expect(frame).toMatchObject({ width: columns, height: rows, bitsStored, signed, slope: 1, intercept: -1024, windowCentre: 40, windowWidth: 400, invert: false, channels: 1 });
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([0, 1] as const)('gives colours pixel after pixel (planar configuration %i)', async (planar) => {
    const colours = [1, 2, 3, 11, 12, 13, 21, 22, 23, 31, 32, 33];
    const pixels = planar === 0 ? colours : [1, 11, 21, 31, 2, 12, 22, 32, 3, 13, 23, 33];
    const original = makeDicom({ rows: 2, columns: 2, bitsAllocated: 8, samples: 3, photometric: 'RGB', planar, pixels });
    for (const bytes of [original, (await accepted(original)).bytes]) {
      const frame = readFrame(bytes);
      expect(frame && [...frame.pixels]).toEqual(colours);
      expect(frame?.channels).toBe(3);
    }
  });

  it('inverts MONOCHROME1 and does not touch its values', async () => {
    const frame = readFrame((await accepted(makeDicom({ photometric: 'MONOCHROME1' }))).bytes);
    expect(frame).toMatchObject({ invert: true });
  });

  it('means stored values where no rescale is stated', async () => {
    const { bytes } = await accepted(makeDicom({ elements: { 0x00281052: null, 0x00281053: null } }));
    expect(readFrame(bytes)).toMatchObject({ slope: 1, intercept: 0 });
  });

  it('draws nothing that is not whole', async () => {
    const { bytes } = await accepted(makeDicom());
    expect(readFrame(bytes.subarray(0, bytes.length - 2))).toBeNull();
    expect(readFrame(new Uint8Array(200))).toBeNull();
    expect(readFrame(new Uint8Array())).toBeNull();
  });
});
