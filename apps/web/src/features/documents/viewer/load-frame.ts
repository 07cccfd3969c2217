import type { ImageSource } from '@bonemet/ui';
import { fileOf } from '../types';

type Meaning = {
  readonly width: number; readonly height: number; readonly channels: 1 | 3; readonly bitsStored: number; readonly signed: boolean; readonly bytesPerPixel: 1 | 2;
  readonly slope: number; readonly intercept: number; readonly windowCentre: number | null; readonly windowWidth: number | null; readonly invert: boolean;
};

/** The pixels of a stored DICOM picture as the viewer takes them; null when they cannot be had whole. */
export async function loadFrame(documentId: string, signal: AbortSignal): Promise<ImageSource | null> {
  const answer = await fetch(`${fileOf(documentId)}/frame`, { signal });
  const header = answer.headers.get('x-frame');
  if (!answer.ok || header === null) return null;
  return sourceOf(JSON.parse(header) as Meaning, await answer.arrayBuffer());
}

export function sourceOf({ channels, bytesPerPixel, ...meaning }: Meaning, buffer: ArrayBuffer): ImageSource | null {
  const { width, height, signed, bitsStored } = meaning;
  if (buffer.byteLength !== width * height * channels * bytesPerPixel) return null;
  const pixels = pixelsOf(buffer, bytesPerPixel, signed);
  if (channels === 1) return { kind: 'frame', frame: { ...meaning, pixels } };
  return { kind: 'image', url: coloursOf(pixels, width, height, bitsStored), width, height };
}

/** Browsers run on machines whose order of bytes is that of the answer: the least significant first. */
function pixelsOf(buffer: ArrayBuffer, bytesPerPixel: 1 | 2, signed: boolean): Uint8Array | Uint16Array | Int16Array {
  if (bytesPerPixel === 2) return signed ? new Int16Array(buffer) : new Uint16Array(buffer);
  return signed ? Int16Array.from(new Int8Array(buffer)) : new Uint8Array(buffer);
}

/** A picture in colours has no window: it is handed over as it is to be seen. */
function coloursOf(pixels: ArrayLike<number>, width: number, height: number, bitsStored: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const shown = new Uint8ClampedArray(width * height * 4).fill(255);
  const scale = 255 / (2 ** bitsStored - 1);
  for (let at = 0; at < width * height; at++) {
    for (let channel = 0; channel < 3; channel++) shown[4 * at + channel] = (pixels[3 * at + channel] ?? 0) * scale;
  }
  canvas.getContext('2d')?.putImageData(new ImageData(shown, width, height), 0, 0);
  return canvas.toDataURL('image/png');
}
