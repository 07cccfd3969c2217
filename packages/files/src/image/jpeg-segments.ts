import { Refusal } from '../upload/refusal';

type StrippedJpeg = {
  /** The same compressed picture, without anything a decoder does not need. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly components: number;
  /** The start-of-frame marker: 0xC0 baseline, 0xC3 lossless, 0xF7 JPEG-LS, … */
  readonly process: number;
  /** The colour transform that an Adobe segment states, or null without one. */
  readonly adobeTransform: number | null;
  readonly removed: readonly string[];
};

const [SOI, EOI, SOS, COM, APP0, APP14] = [0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xee];
const TABLES = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd, 0xf8]);

/** Each scan of a progressive picture costs a decoder the whole picture; cameras and scanners write about ten. */
const MOST_SCANS = 64;

const isFrame = (marker: number): boolean =>
  marker === 0xf7 || (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc);

/**
 * Walks the segments of a JPEG and copies those that draw: no pixel is decoded and none changes. JFIF
 * and Adobe segments are written anew from their few numbers, because both may carry more behind them.
 */
export function stripJpeg(bytes: Uint8Array): StrippedJpeg {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw new Refusal('damaged');
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const removed: string[] = [];
  let frame: { width: number; height: number; components: number; process: number } | null = null;
  let adobeTransform: number | null = null;
  let scans = 0;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff && at < bytes.length) throw new Refusal('damaged');
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) throw new Refusal('truncated');
    if (marker === EOI) {
      kept.push(Uint8Array.of(0xff, EOI));
      if (bytes.subarray(at + 2).some((byte) => byte !== 0)) removed.push('trailing data');
      if (frame === null) throw new Refusal('damaged');
      return { ...frame, bytes: Buffer.concat(kept), adobeTransform, removed };
    }
    const end = at + 2 + uint16(bytes, at + 2);
    if (end > bytes.length) throw new Refusal('truncated');
    const segment = bytes.subarray(at, end);
    if (segment.length < 4) throw new Refusal('damaged');
    if (isFrame(marker)) {
      if (frame !== null || segment.length < 10) throw new Refusal('damaged');
      frame = { height: uint16(bytes, at + 5), width: uint16(bytes, at + 7), components: bytes[at + 9]!, process: marker };
      kept.push(segment);
    } else if (marker === SOS) {
      if (frame === null) throw new Refusal('damaged');
      scans += 1;
      if (scans > MOST_SCANS) throw new Refusal('bomb');
      const next = endOfScan(bytes, end);
      kept.push(bytes.subarray(at, next));
      at = next;
      continue;
    } else if (TABLES.has(marker)) {
      kept.push(segment);
    } else if (marker === APP0 && says(segment, 'JFIF\0') && segment.length >= 18) {
      kept.push(Uint8Array.of(0xff, APP0, 0, 16, ...segment.subarray(4, 16), 0, 0));
      if (segment.length > 18) removed.push('thumbnail');
    } else if (marker === APP14 && says(segment, 'Adobe') && segment.length >= 16) {
      adobeTransform = segment[15]!;
      kept.push(Uint8Array.of(0xff, APP14, 0, 14, ...segment.subarray(4, 9), 0, 100, 0, 0, 0, 0, adobeTransform));
    } else if (marker === COM || (marker >= APP0 && marker <= 0xef)) {
      removed.push(nameOf(marker, segment));
    } else {
      throw new Refusal('damaged');
    }
    at = end;
  }
}

/** Inside a scan a marker is 0xFF followed by 0x80 or more; restart markers belong to the scan. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next >= 0x80 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new Refusal('truncated');
}

function nameOf(marker: number, segment: Uint8Array): string {
  if (marker === COM) return 'comment';
  if (says(segment, 'Exif\0')) return 'EXIF';
  if (says(segment, 'http://ns.adobe.com/')) return 'XMP';
  if (says(segment, 'ICC_PROFILE\0')) return 'ICC';
  if (says(segment, 'Photoshop')) return 'IPTC';
  if (says(segment, 'MPF\0')) return 'further pictures';
  if (says(segment, 'JFXX\0')) return 'thumbnail';
  return `APP${marker - APP0}`;
}

const says = (segment: Uint8Array, text: string): boolean =>
  [...text].every((letter, at) => segment[4 + at] === letter.charCodeAt(0));

const uint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
