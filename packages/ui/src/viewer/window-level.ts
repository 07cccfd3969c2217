import type { GrayFrame } from './types';

export type WindowLevel = { centre: number; width: number };

/** Grey, 0 to 255, for every value a pixel can store; `first` is the lowest of them. */
export type Lookup = { first: number; greys: Uint8ClampedArray };

type Depth = Pick<GrayFrame, 'bitsStored' | 'signed' | 'slope' | 'intercept'>;

export function storedRange({ bitsStored, signed }: Pick<GrayFrame, 'bitsStored' | 'signed'>): { first: number; last: number } {
  const count = 2 ** bitsStored;
  return signed ? { first: -count / 2, last: count / 2 - 1 } : { first: 0, last: count - 1 };
}

/** The linear function of DICOM PS3.3 C.11.2.1.2, from a value to the share of white. */
export function share(value: number, { centre, width }: WindowLevel): number {
  const reach = (width - 1) / 2;
  if (value <= centre - 0.5 - reach) return 0;
  if (value > centre - 0.5 + reach) return 1;
  return (value - (centre - 0.5)) / (width - 1) + 0.5;
}

export function buildLookup(depth: Depth & Pick<GrayFrame, 'invert'>, window: WindowLevel): Lookup {
  const { first, last } = storedRange(depth);
  const greys = new Uint8ClampedArray(last - first + 1);
  for (let index = 0; index < greys.length; index += 1) {
    const white = share((first + index) * depth.slope + depth.intercept, window);
    greys[index] = Math.round((depth.invert ? 1 - white : white) * 255);
  }
  return { first, greys };
}

/** Opaque grey pixels, four bytes each. A value outside what its bits can hold takes the nearest. */
export function paint({ pixels, width, height }: Pick<GrayFrame, 'pixels' | 'width' | 'height'>, { first, greys }: Lookup): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(width * height * 4);
  const last = greys.length - 1;
  const count = Math.min(pixels.length, width * height);
  for (let index = 0; index < count; index += 1) {
    const at = (pixels[index] ?? first) - first;
    const grey = greys[at < 0 ? 0 : at > last ? last : at] ?? 0;
    const byte = index * 4;
    bytes[byte] = grey;
    bytes[byte + 1] = grey;
    bytes[byte + 2] = grey;
    bytes[byte + 3] = 255;
  }
  return bytes;
}

/** The lowest and the highest value of the picture, on the scale windows are given in. */
export function valueRange({ pixels, slope, intercept }: Pick<GrayFrame, 'pixels' | 'slope' | 'intercept'>): { low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const stored of pixels) {
    if (stored < low) low = stored;
    if (stored > high) high = stored;
  }
  if (low > high) return { low: 0, high: 0 };
  const ends = [low * slope + intercept, high * slope + intercept];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The window the file names, or the one in which every value of the picture is told apart. */
export function ownWindow(frame: GrayFrame): WindowLevel {
  const { windowCentre: centre, windowWidth: width } = frame;
  if (centre !== null && width !== null && width >= 1) return { centre, width };
  const { low, high } = valueRange(frame);
  return { centre: (low + high + 1) / 2, width: Math.max(1, high - low + 1) };
}

/** How far the two sliders go. */
export function windowLimits(frame: GrayFrame): { lowest: number; highest: number; widest: number } {
  const { low, high } = valueRange(frame);
  const own = ownWindow(frame);
  const lowest = Math.floor(Math.min(low, own.centre));
  const highest = Math.ceil(Math.max(high, own.centre));
  return { lowest, highest, widest: Math.ceil(Math.max(1, highest - lowest + 1, own.width)) };
}

/** A drag to the right widens, a drag downwards darkens, as on the consoles of most scanners. */
export function dragWindow(window: WindowLevel, dx: number, dy: number, limits: ReturnType<typeof windowLimits>): WindowLevel {
  const step = Math.max(limits.widest / 600, 0.05);
  return {
    centre: clamp(window.centre + dy * step, limits.lowest, limits.highest),
    width: clamp(window.width + dx * step, 1, limits.widest),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
