import { Refusal } from '../upload/refusal';
import type { DicomImage } from './dicom-image';

export type PixelArray = Uint8Array | Int8Array | Uint16Array | Int16Array;

export type PixelLayout = Pick<
  DicomImage,
  'rows' | 'columns' | 'samplesPerPixel' | 'bitsAllocated' | 'bitsStored' | 'pixelRepresentation'
>;

export const pixelBytes = (layout: PixelLayout): number =>
  layout.rows * layout.columns * layout.samplesPerPixel * (layout.bitsAllocated / 8);

type Stored = {
  readonly bytes: Uint8Array;
  readonly littleEndian: boolean;
  /** 8-bit pixels written as 16-bit words are swapped in pairs when the file is big endian. */
  readonly asWords: boolean;
};

/**
 * The values of uncompressed pixels in the machine's own order. Bits above the stored ones are not part
 * of a value: older files hide overlays there, and an overlay can spell a name. They are cleared.
 */
export function readNativePixels(stored: Stored, layout: PixelLayout): { pixels: PixelArray; cleared: boolean } {
  const expected = pixelBytes(layout);
  // One byte of padding makes the length even; any other difference would shear or shift the picture.
  if (stored.bytes.length < expected || stored.bytes.length > expected + (expected % 2)) throw new Refusal('damaged');
  const signed = layout.pixelRepresentation === 1;
  const count = expected / (layout.bitsAllocated / 8);
  const pixels = layout.bitsAllocated === 8 ? new (signed ? Int8Array : Uint8Array)(count) : new (signed ? Int16Array : Uint16Array)(count);
  const unused = 32 - layout.bitsStored;
  const read = readerOf(stored, layout.bitsAllocated);
  let cleared = false;
  for (let at = 0; at < count; at += 1) {
    const raw = read(at);
    pixels[at] = signed ? (raw << unused) >> unused : (raw << unused) >>> unused;
    if (!cleared && raw !== (pixels[at]! & (layout.bitsAllocated === 8 ? 0xff : 0xffff))) cleared = true;
  }
  return { pixels, cleared };
}

function readerOf({ bytes, littleEndian, asWords }: Stored, bitsAllocated: number): (at: number) => number {
  if (bitsAllocated === 8) return !littleEndian && asWords ? (at) => bytes[at ^ 1]! : (at) => bytes[at]!;
  const low = littleEndian ? 0 : 1;
  return (at) => bytes[2 * at + low]! | (bytes[2 * at + 1 - low]! << 8);
}

/** Colours plane after plane become colours pixel after pixel. */
export function interleave(planes: PixelArray, samples: number): PixelArray {
  const count = planes.length / samples;
  const pixels = new Uint8Array(planes.length);
  for (let sample = 0; sample < samples; sample += 1) {
    for (let at = 0; at < count; at += 1) pixels[at * samples + sample] = planes[sample * count + at]!;
  }
  return pixels;
}

/** The values as little-endian bytes of even length. */
export function writeNativePixels(pixels: PixelArray): Uint8Array {
  const bytes = new Uint8Array(pixels.byteLength + (pixels.byteLength % 2));
  if (pixels.BYTES_PER_ELEMENT === 1) {
    bytes.set(new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength));
  } else {
    const view = new DataView(bytes.buffer);
    pixels.forEach((value, at) => view.setUint16(2 * at, value & 0xffff, true));
  }
  return bytes;
}
