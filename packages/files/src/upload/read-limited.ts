import type { RefusalCode } from './refusal';

export type UploadSource = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: Extract<RefusalCode, 'too_large' | 'interrupted'> };

const FIRST_BUFFER = 64 * 1024;

/**
 * The whole of a source, or a refusal as soon as it passes the limit: the stream is then cancelled and
 * nothing more is taken from it. One growing buffer instead of a list of chunks, because a sender who
 * drips single bytes would otherwise cost a hundred times the limit.
 */
export async function readLimited(source: UploadSource, maxBytes: number): Promise<ReadResult> {
  if (source instanceof Uint8Array) {
    return source.byteLength > maxBytes ? { ok: false, code: 'too_large' } : { ok: true, bytes: source };
  }
  let buffer = new Uint8Array(Math.min(FIRST_BUFFER, maxBytes));
  let length = 0;
  try {
    // Leaving this loop early cancels a web stream and destroys a Node stream.
    for await (const chunk of source as AsyncIterable<unknown>) {
      if (!(chunk instanceof Uint8Array)) return { ok: false, code: 'interrupted' };
      const needed = length + chunk.byteLength;
      if (needed > maxBytes) return { ok: false, code: 'too_large' };
      if (needed > buffer.byteLength) buffer = grown(buffer, length, Math.min(maxBytes, Math.max(needed, buffer.byteLength * 2)));
      buffer.set(chunk, length);
      length = needed;
    }
  } catch {
    return { ok: false, code: 'interrupted' };
  }
  return { ok: true, bytes: buffer.subarray(0, length) };
}

function grown(buffer: Uint8Array, used: number, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(buffer.subarray(0, used));
  return larger;
}
