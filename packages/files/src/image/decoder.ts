import sharp, { type Sharp } from 'sharp';
import type { FileLimits } from '../limits';
import { Refusal } from '../upload/refusal';

// The decoder would otherwise keep pictures of patients in its cache after the upload is done.
sharp.cache(false);

/** A decoder that stops at the first thing it would have to guess. */
export const openPicture = (bytes: Uint8Array, limits: FileLimits): Sharp =>
  sharp(bytes, { failOn: 'warning', limitInputPixels: limits.pixels, sequentialRead: true });

/** The working colour space that changes no value of a picture in this space. */
export function unchangedSpace(space: string): 'b-w' | 'grey16' | 'rgb16' | 'srgb' {
  return space === 'b-w' || space === 'grey16' || space === 'rgb16' ? space : 'srgb';
}

/** Whether a colour profile says something else than what a screen assumes without one. */
export function needsConversion(profile: Uint8Array | undefined): boolean {
  if (profile === undefined) return false;
  const text = Buffer.from(profile).toString('latin1');
  return !text.includes('sRGB') && !text.replaceAll('\0', '').includes('sRGB');
}

/** A picture's size is known from its header, and refused from it, before a single pixel is decoded. */
export function assertSize(width: number, height: number, limits: FileLimits): void {
  if (width < 1 || height < 1) throw new Refusal('damaged');
  if (width * height > limits.pixels) throw new Refusal('bomb');
}
