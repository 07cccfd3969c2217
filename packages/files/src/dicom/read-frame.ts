import { DEFAULT_LIMITS } from '../limits';
import { describeImage, isImageClass } from './describe-image';
import { interleave, readNativePixels, type PixelArray } from './native-pixels';
import { readHeader } from './read-header';
import { unsigned } from './read-values';

/** One picture for a viewer: stored values, and how they become what a radiologist reads. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** 1 for grey, 3 for red, green and blue in turn. */
  readonly channels: 1 | 3;
  readonly bitsStored: number;
  readonly signed: boolean;
  /** A file without a rescale means its stored values: slope 1, intercept 0 (PS3.3, C.11.1). */
  readonly slope: number;
  readonly intercept: number;
  readonly windowCentre: number | null;
  readonly windowWidth: number | null;
  /** Whether the lowest value is to be shown white. */
  readonly invert: boolean;
  readonly pixels: PixelArray;
};

/**
 * The pixels of a stored DICOM file in the byte order of this machine, or null for a file that cannot
 * be drawn exactly. Runs in Node and in a browser.
 */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const header = readHeader(bytes, DEFAULT_LIMITS.dicomHeaderBytes, isImageClass);
    const image = describeImage(header);
    const { offset, length, vr } = header.pixelData;
    if (!image.drawable || length === null) return null;
    const stored = { bytes: bytes.subarray(offset, offset + length), littleEndian: header.syntax.littleEndian, asWords: vr !== 'OB' };
    const { pixels } = readNativePixels(stored, image);
    const planar = image.samplesPerPixel === 3 && unsigned(header.dataSet, 'PlanarConfiguration') === 1;
    return {
      width: image.columns,
      height: image.rows,
      channels: image.samplesPerPixel,
      bitsStored: image.bitsStored,
      signed: image.pixelRepresentation === 1,
      slope: image.slope ?? 1,
      intercept: image.intercept ?? 0,
      windowCentre: image.windowCentre,
      windowWidth: image.windowWidth,
      invert: image.photometric === 'MONOCHROME1',
      pixels: planar ? interleave(pixels, image.samplesPerPixel) : pixels,
    };
  } catch {
    return null;
  }
}
