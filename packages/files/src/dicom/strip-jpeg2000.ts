import { Refusal } from '../upload/refusal';

type StrippedCodestream = {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly removed: readonly string[];
};

const [SOC, SIZ, COMMENT, START_OF_TILE, END] = [0xff4f, 0xff51, 0xff64, 0xff90, 0xffd9];

/** Walks the main header of a JPEG 2000 codestream, leaves its comments out and requires its end. */
export function stripJpeg2000(bytes: Uint8Array): StrippedCodestream {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const uint16 = (at: number): number => {
    if (at + 2 > bytes.length) throw new Refusal('truncated');
    return view.getUint16(at);
  };
  if (uint16(0) !== SOC) throw new Refusal('damaged');
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const removed: string[] = [];
  let size: { width: number; height: number; components: number } | null = null;
  let at = 2;
  for (let marker = uint16(at); marker !== START_OF_TILE; marker = uint16(at)) {
    const end = at + 2 + uint16(at + 2);
    if (end > bytes.length) throw new Refusal('truncated');
    if (marker >>> 8 !== 0xff || end - at < 4) throw new Refusal('damaged');
    if (marker === SIZ) {
      if (size !== null || end - at < 40) throw new Refusal('damaged');
      size = {
        width: view.getUint32(at + 6) - view.getUint32(at + 14),
        height: view.getUint32(at + 10) - view.getUint32(at + 18),
        components: view.getUint16(at + 38),
      };
    }
    if (marker === COMMENT) removed.push('comment');
    else kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (size === null) throw new Refusal('damaged');
  let last = bytes.length;
  while (last > at && bytes[last - 1] === 0) last -= 1;
  if (uint16(last - 2) !== END) throw new Refusal('truncated');
  kept.push(bytes.subarray(at, last));
  return { ...size, bytes: Buffer.concat(kept), removed };
}
