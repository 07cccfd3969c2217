import { openPicture } from '../image/decoder';
import { stripJpeg } from '../image/jpeg-segments';
import type { FileLimits } from '../limits';
import { Refusal } from '../upload/refusal';
import type { Change, Notice } from '../upload/report';
import type { DicomImage } from './dicom-image';
import { readCompressedFrame, writeCompressedFrame } from './encapsulated-pixels';
import { interleave, readNativePixels, writeNativePixels } from './native-pixels';
import type { DicomHeader } from './read-header';
import { unsigned } from './read-values';
import { decodeRunLengths } from './run-lengths';
import { stripJpeg2000 } from './strip-jpeg2000';
import { EXPLICIT_LITTLE_ENDIAN, JPEG_BASELINE } from './transfer-syntaxes';

export type SanitisedPixels = {
  readonly transferSyntaxUid: string;
  readonly photometric: string;
  readonly value: Uint8Array;
  /** Whether a lossy compression is known to lie behind these pixels, whatever the header says. */
  readonly lossy: boolean;
  readonly removed: readonly string[];
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
};

/** The pixels as they will be stored: uncompressed wherever we can decode them, and then every value checked. */
export async function sanitisePixels(bytes: Uint8Array, header: DicomHeader, image: DicomImage, limits: FileLimits): Promise<SanitisedPixels> {
  const { offset, length } = header.pixelData;
  const { encoding } = header.syntax;
  if ((encoding === 'native') !== (length !== null)) throw new Refusal('damaged');
  if (length !== null) {
    const asWords = header.pixelData.vr !== 'OB';
    const stored = { bytes: bytes.subarray(offset, offset + length), littleEndian: header.syntax.littleEndian, asWords };
    return native(stored, image, unsigned(header.dataSet, 'PlanarConfiguration') === 1, []);
  }
  const frame = readCompressedFrame(bytes, offset);
  if (encoding === 'rle') {
    const decoded = { bytes: decodeRunLengths(frame, image), littleEndian: true, asWords: false };
    return native(decoded, image, false, ['decompressed']);
  }
  return encoding === 'jpeg' ? await jpeg(frame, image, limits) : jpeg2000(frame, image);
}

function native(stored: Parameters<typeof readNativePixels>[0], image: DicomImage, planar: boolean, changes: readonly Change[]): SanitisedPixels {
  if (image.photometric !== 'RGB' && image.photometric !== 'YBR_FULL' && image.samplesPerPixel === 3) throw new Refusal('unsupported_dicom');
  const { pixels, cleared } = readNativePixels(stored, image);
  return {
    transferSyntaxUid: EXPLICIT_LITTLE_ENDIAN,
    photometric: image.photometric,
    value: writeNativePixels(planar ? interleave(pixels, image.samplesPerPixel) : pixels),
    lossy: false,
    removed: [],
    changes: cleared ? [...changes, 'unused_bits_cleared'] : changes,
    notices: [],
  };
}

async function jpeg(frame: Uint8Array, image: DicomImage, limits: FileLimits): Promise<SanitisedPixels> {
  const stripped = stripJpeg(frame);
  assertSameSize(stripped, image);
  const removed = stripped.removed.map((name) => `PixelData ${name}`);
  // An RGB file whose JPEG does not say so would be decoded as luminance and colour difference.
  const decodable = image.transferSyntax === JPEG_BASELINE && (image.photometric !== 'RGB' || stripped.adobeTransform === 0);
  if (!decodable || image.bitsAllocated !== 8 || image.bitsStored !== 8 || image.pixelRepresentation !== 0) {
    return compressed(stripped.bytes, image, removed);
  }
  const decoded = await openPicture(stripped.bytes, limits)
    .toColourspace(image.samplesPerPixel === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (decoded.info.channels !== image.samplesPerPixel) throw new Refusal('damaged');
  const photometric = image.samplesPerPixel === 3 ? 'RGB' : image.photometric;
  const { pixels } = readNativePixels({ bytes: decoded.data, littleEndian: true, asWords: false }, image);
  return {
    transferSyntaxUid: EXPLICIT_LITTLE_ENDIAN,
    photometric,
    value: writeNativePixels(pixels),
    lossy: true,
    removed,
    changes: ['decompressed'],
    notices: [],
  };
}

function jpeg2000(frame: Uint8Array, image: DicomImage): SanitisedPixels {
  const stripped = stripJpeg2000(frame);
  assertSameSize(stripped, image);
  return compressed(stripped.bytes, image, stripped.removed.map((name) => `PixelData ${name}`));
}

const compressed = (frame: Uint8Array, image: DicomImage, removed: readonly string[]): SanitisedPixels => ({
  transferSyntaxUid: image.transferSyntax,
  photometric: image.photometric,
  value: writeCompressedFrame(frame),
  lossy: false,
  removed,
  changes: [],
  notices: ['compressed_pixels_not_verified'],
});

function assertSameSize(frame: { width: number; height: number; components: number }, image: DicomImage): void {
  const same = frame.width === image.columns && frame.height === image.rows && frame.components === image.samplesPerPixel;
  if (!same) throw new Refusal('damaged');
}
