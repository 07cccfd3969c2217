import type { FileLimits } from '../limits';
import { MEDIA_TYPES, type SanitisedFile } from '../upload/document';
import { Refusal } from '../upload/refusal';
import { countRemovals, type Change } from '../upload/report';
import { assertSize, needsConversion, openPicture, unchangedSpace } from './decoder';
import { stripJpeg } from './jpeg-segments';

const QUALITY = 95;

/**
 * A JPEG that stands upright in the colours a screen assumes keeps its compressed pixels bit for bit and
 * loses everything around them. Any other must be turned or converted, which means compressing it once
 * more: at a quality where no structure of bone changes, and the report says so.
 */
export async function sanitiseJpeg(bytes: Uint8Array, limits: FileLimits): Promise<SanitisedFile> {
  const stripped = stripJpeg(bytes);
  assertSize(stripped.width, stripped.height, limits);
  const original = openPicture(bytes, limits);
  const { space, orientation = 1, icc } = await original.metadata();
  const changes: Change[] = [];
  if (orientation !== 1) changes.push('orientation_applied');
  if (needsConversion(icc) || space === 'cmyk') changes.push('colours_converted');

  let written: Uint8Array = stripped.bytes;
  let { width, height } = stripped;
  if (changes.length > 0) {
    changes.push('recompressed');
    const anew = await original
      .autoOrient()
      .toColourspace(unchangedSpace(space))
      .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
      .toBuffer({ resolveWithObject: true });
    // The encoder's own segments are not ours to trust either.
    written = stripJpeg(anew.data).bytes;
    ({ width, height } = anew.info);
  }
  await decodeWhole(written, limits, width, height);
  return {
    document: { kind: 'jpeg', mediaType: MEDIA_TYPES.jpeg, width, height },
    bytes: written,
    report: { removed: countRemovals(stripped.removed), changes, notices: ['pixels_not_inspected'] },
  };
}

async function decodeWhole(bytes: Uint8Array, limits: FileLimits, width: number, height: number): Promise<void> {
  const { info } = await openPicture(bytes, limits).raw().toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.height !== height) throw new Refusal('damaged');
}
