import { Refusal } from '../upload/refusal';
import { pixelBytes, type PixelLayout } from './native-pixels';

const HEADER = 64;

/**
 * Run-length encoded pixels as uncompressed little-endian ones (PS3.5, annex G): one segment for each
 * byte of a sample, the highest first. A segment must yield exactly one byte per pixel.
 */
export function decodeRunLengths(frame: Uint8Array, layout: PixelLayout): Uint8Array {
  if (frame.length < HEADER) throw new Refusal('truncated');
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const bytesPerSample = layout.bitsAllocated / 8;
  const segments = layout.samplesPerPixel * bytesPerSample;
  if (view.getUint32(0, true) !== segments) throw new Refusal('damaged');
  const count = layout.rows * layout.columns;
  const pixels = new Uint8Array(pixelBytes(layout));
  for (let segment = 0; segment < segments; segment += 1) {
    const start = view.getUint32(4 + 4 * segment, true);
    const end = segment + 1 < segments ? view.getUint32(8 + 4 * segment, true) : frame.length;
    if (start < HEADER || end < start || end > frame.length) throw new Refusal('damaged');
    const sample = Math.floor(segment / bytesPerSample);
    const byte = bytesPerSample - 1 - (segment % bytesPerSample);
    const stride = layout.samplesPerPixel * bytesPerSample;
    expand(frame.subarray(start, end), count, (at, value) => {
      pixels[at * stride + sample * bytesPerSample + byte] = value;
    });
  }
  return pixels;
}

function expand(segment: Uint8Array, count: number, write: (at: number, value: number) => void): void {
  let written = 0;
  for (let at = 0; written < count; ) {
    const control = segment[at];
    if (control === undefined) throw new Refusal('truncated');
    at += 1;
    if (control === 128) continue;
    const repeated = control > 128;
    const length = repeated ? 257 - control : control + 1;
    if (at + (repeated ? 1 : length) > segment.length) throw new Refusal('truncated');
    if (written + length > count) throw new Refusal('damaged');
    for (let step = 0; step < length; step += 1) write(written + step, segment[repeated ? at : at + step]!);
    written += length;
    at += repeated ? 1 : length;
  }
}
