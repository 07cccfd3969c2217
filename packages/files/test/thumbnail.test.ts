import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeThumbnail } from '../src/index';
import { makeDicom, makePdf, makePng } from '../src/testing';

const look = async (bytes: Uint8Array | null) => {
  const { data, info } = await sharp(bytes!).raw().toBuffer({ resolveWithObject: true });
  return { ...info, first: data[0]!, last: data[data.length - 1]! };
};

/** Black in the upper half, white in the lower, within a narrow window around 100. */
const halves = (photometric: string) =>
  makeDicom({
    rows: 400, columns: 200, photometric, pixels: Array.from({ length: 80_000 }, (_, at) => (at < 40_000 ? 1_100 : 1_148)),
    elements: { 0x00281050: { vr: 'DS', value: '100' }, 0x00281051: { vr: 'DS', value: '20' } },
  });

describe('a thumbnail', () => {
  it('is small, keeps its proportions, and enlarges nothing', async () => {
    expect(await look(await makeThumbnail('png', await makePng({ width: 900, height: 300 })))).toMatchObject({ format: 'raw', width: 320, height: 107 });
    expect(await look(await makeThumbnail('png', await makePng({ width: 24, height: 16 })))).toMatchObject({ width: 24, height: 16 });
  });

  it('shows a DICOM picture in its own window, and MONOCHROME1 the other way round', async () => {
    const positive = await look(await makeThumbnail('dicom', halves('MONOCHROME2')));
    expect(positive).toMatchObject({ width: 160, height: 320 });
    expect(positive.first).toBeLessThan(8);
    expect(positive.last).toBeGreaterThan(247);
    const negative = await look(await makeThumbnail('dicom', halves('MONOCHROME1')));
    expect(negative.first).toBeGreaterThan(247);
    expect(negative.last).toBeLessThan(8);
  });

  it('is none for a PDF and for what cannot be drawn', async () => {
    expect(await makeThumbnail('pdf', await makePdf())).toBeNull();
    expect(await makeThumbnail('dicom', makeDicom().subarray(0, 300))).toBeNull();
  });
});
