import sharp, { type Sharp } from 'sharp';
import { readFrame, type Frame } from '../dicom/read-frame';
import { DEFAULT_LIMITS } from '../limits';
import type { FileKind } from '../upload/document';
import { openPicture } from './decoder';

const EDGE = 320;
const QUALITY = 72;

/** A small JPEG of a stored picture for lists, as its own window shows it; null where nothing can be drawn. */
export async function makeThumbnail(kind: FileKind, bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    const picture = kind === 'dicom' ? ofFrame(readFrame(bytes)) : kind === 'pdf' ? null : openPicture(bytes, DEFAULT_LIMITS);
    if (picture === null) return null;
    return await picture.resize(EDGE, EDGE, { fit: 'inside', withoutEnlargement: true }).flatten({ background: '#000' }).jpeg({ quality: QUALITY }).toBuffer();
  } catch {
    return null;
  }
}

function ofFrame(frame: Frame | null): Sharp | null {
  if (frame === null) return null;
  const { width, height, channels } = frame;
  const grey = channels === 3 && frame.pixels instanceof Uint8Array ? frame.pixels : windowed(frame);
  return sharp(grey, { raw: { width, height, channels } });
}

/** One byte for each value: the window that the file names, or else the one that holds every value. */
function windowed({ pixels, slope, intercept, windowCentre, windowWidth, invert }: Frame): Uint8Array {
  const named = windowCentre !== null && windowWidth !== null && windowWidth > 1;
  let [low, high] = [Infinity, -Infinity];
  for (const stored of pixels) {
    const value = stored * slope + intercept;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const [first, width] = named ? [windowCentre - windowWidth / 2, windowWidth] : [low, Math.max(1, high - low)];
  return Uint8Array.from(pixels, (stored) => {
    const share = Math.min(1, Math.max(0, (stored * slope + intercept - first) / width));
    return Math.round(255 * (invert ? 1 - share : share));
  });
}
