import { crc32 } from 'node:zlib';
import { Refusal } from '../upload/refusal';

type PngOutline = {
  readonly width: number;
  readonly height: number;
  /** Chunks that draw nothing, by the name a reader of the report knows. */
  readonly removable: readonly string[];
};

const DRAWING = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS']);

const NAMES: Readonly<Record<string, string>> = {
  tEXt: 'text',
  zTXt: 'text',
  iTXt: 'text',
  eXIf: 'EXIF',
  iCCP: 'ICC',
  tIME: 'time',
  acTL: 'animation',
  fcTL: 'animation',
  fdAT: 'animation',
};

const HEADER = 8;
const FRAME = 12;

/** Walks all chunks and checks every checksum, so that a file cut or changed anywhere is refused. */
export function outlinePng(bytes: Uint8Array): PngOutline {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const removable: string[] = [];
  let size: { width: number; height: number } | null = null;
  for (let at = HEADER; ; ) {
    if (at + FRAME > bytes.length) throw new Refusal('truncated');
    const length = view.getUint32(at);
    if (at + FRAME + length > bytes.length) throw new Refusal('truncated');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) throw new Refusal('damaged');
    if (view.getUint32(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) throw new Refusal('damaged');
    if ((type === 'IHDR') !== (size === null)) throw new Refusal('damaged');
    if (type === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!DRAWING.has(type)) removable.push(NAMES[type] ?? type);
    at += FRAME + length;
    if (type === 'IEND') {
      if (at < bytes.length) removable.push('trailing data');
      return { ...size!, removable };
    }
  }
}
