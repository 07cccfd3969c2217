import type { FileLimits } from '../limits';
import { MEDIA_TYPES, type SanitisedFile } from '../upload/document';
import { countRemovals, type Change } from '../upload/report';
import { assertSize, needsConversion, openPicture, unchangedSpace } from './decoder';
import { outlinePng } from './png-chunks';

/**
 * Decodes every pixel and writes the picture anew. Values stay as they are, also those of 16 bits and
 * of grey; only a colour profile other than sRGB is applied before it goes, since a profile may name
 * the workstation of a person.
 */
export async function sanitisePng(bytes: Uint8Array, limits: FileLimits): Promise<SanitisedFile> {
  const outline = outlinePng(bytes);
  assertSize(outline.width, outline.height, limits);
  const picture = openPicture(bytes, limits);
  const { space, orientation = 1, icc } = await picture.metadata();
  const changes: Change[] = [];
  if (orientation !== 1) changes.push('orientation_applied');
  if (needsConversion(icc)) changes.push('colours_converted');

  const written = await picture
    .autoOrient()
    .toColourspace(unchangedSpace(space))
    .png({ palette: false })
    .toBuffer({ resolveWithObject: true });
  return {
    document: { kind: 'png', mediaType: MEDIA_TYPES.png, width: written.info.width, height: written.info.height },
    bytes: written.data,
    report: { removed: countRemovals(outline.removable), changes, notices: ['pixels_not_inspected'] },
  };
}
