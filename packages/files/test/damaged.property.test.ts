import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectUpload, readFrame, REFUSAL_CODES } from '../src';
import { makeDicom, makeJpeg, makePdf, makePng } from '../src/testing';

const whole: readonly (readonly [string, Buffer])[] = [
  ['png', await makePng({ width: 60, height: 40 })],
  ['jpeg', await makeJpeg({ width: 60, height: 40, artist: 'somebody' })],
  ['progressive jpeg', await makeJpeg({ width: 60, height: 40, progressive: true })],
  ['turned jpeg', await makeJpeg({ width: 60, height: 40, orientation: 6 })],
  ['pdf', await makePdf({ pages: 2, author: 'somebody' })],
  ['pdf with object streams', await makePdf({ pages: 2, objectStreams: true })],
  ['dicom', makeDicom()],
  ['implicit dicom', makeDicom({ encoding: 'implicit-little' })],
  ['big-endian dicom', makeDicom({ encoding: 'explicit-big' })],
];

describe.each(whole)('a %s', (_kind, bytes) => {
  it('cut anywhere is refused', async () => {
    // A line break after the end marker of a PDF belongs to nothing.
    const end = bytes.toString('latin1').trimEnd().length;
    const last = bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? end - 1 : bytes.length - 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: last }), async (length) => {
        const outcome = await inspectUpload(bytes.subarray(0, length));
        expect(outcome.ok).toBe(false);
        if (!outcome.ok) expect(REFUSAL_CODES).toContain(outcome.code);
      }),
      { numRuns: 150 },
    );
  });

  it('changed anywhere is refused, or stored as something whole', async () => {
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, by] of changes) changed[at]! ^= by;
        const outcome = await inspectUpload(changed);
        if (!outcome.ok) {
          expect(REFUSAL_CODES).toContain(outcome.code);
          return;
        }
        const { document } = outcome;
        if (document.kind === 'dicom' && document.image.drawable) expect(readFrame(outcome.bytes)).not.toBeNull();
        if (document.kind === 'png' || document.kind === 'jpeg') await sharp(outcome.bytes, { failOn: 'warning' }).raw().toBuffer();
        // What was accepted once must be accepted again, unchanged: nothing unread is left in it.
        const again = await inspectUpload(outcome.bytes);
        expect(again.ok && Buffer.from(again.bytes).equals(outcome.bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

it('no bytes behind a signature make it throw', async () => {
  const signatures = whole.map(([, bytes]) => bytes.subarray(0, 140));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...signatures), fc.nat({ max: 140 }), fc.uint8Array({ maxLength: 400 }), async (signature, kept, rest) => {
      expect(await inspectUpload(Buffer.concat([signature.subarray(0, kept), rest]))).toHaveProperty('ok');
    }),
    { numRuns: 400 },
  );
});
