import { Refusal } from '../upload/refusal';

const ITEM = 0xe000fffe;
const DELIMITER = 0xe0ddfffe;

/** The compressed frame of encapsulated pixels: its fragments in order, without the table before them (PS3.5, A.4). */
export function readCompressedFrame(bytes: Uint8Array, offset: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fragments: Uint8Array[] = [];
  for (let at = offset, first = true; ; first = false) {
    if (at + 8 > bytes.length) throw new Refusal('truncated');
    const tag = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true);
    at += 8;
    if (tag === DELIMITER) break;
    if (tag !== ITEM) throw new Refusal('damaged');
    if (at + length > bytes.length) throw new Refusal('truncated');
    if (!first) fragments.push(bytes.subarray(at, at + length));
    at += length;
  }
  if (fragments.length === 0) throw new Refusal('damaged');
  return joined(fragments);
}

/** One frame in one fragment, behind an empty offset table. */
export function writeCompressedFrame(frame: Uint8Array): Uint8Array {
  const padded = frame.length + (frame.length % 2);
  const bytes = new Uint8Array(8 + 8 + padded + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, ITEM, true);
  view.setUint32(8, ITEM, true);
  view.setUint32(12, padded, true);
  bytes.set(frame, 16);
  view.setUint32(16 + padded, DELIMITER, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
