import 'server-only';
import { endianness } from 'node:os';
import type { DocumentRefusal, OpenedDocument, OpenedFrame } from '@bonemet/api';
import { environment } from '@/env';
import { securityHeaders } from '@/security-headers';

/**
 * Bytes that somebody uploaded are data and never a page of ours: nothing in them may load, run or frame.
 * Nor does a shared computer keep them. The proxy does not pass these answers, so they bring their headers.
 */
const documentHeaders = (): Record<string, string> => ({
  ...securityHeaders(environment().secureCookies),
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'Cache-Control': 'private, no-store',
});

/** A code alone; the page that asked has the words. */
export const refusalAnswer = ({ status, code }: DocumentRefusal): Response => Response.json({ code }, { status, headers: documentHeaders() });

export const dataAnswer = (data: unknown): Response => Response.json(data, { headers: documentHeaders() });

export const fileAnswer = ({ stream, size, mediaType, name }: OpenedDocument): Response =>
  new Response(stream, {
    headers: { ...documentHeaders(), 'Content-Type': mediaType, 'Content-Length': `${size}`, 'Content-Disposition': `inline; filename="${name}"` },
  });

export const thumbnailAnswer = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: { ...documentHeaders(), 'Content-Type': 'image/jpeg' } });

/** The pixels as they are stored, least significant byte first, and beside them in one header what they mean. */
export function frameAnswer({ pixels, ...meaning }: OpenedFrame['frame']): Response {
  const bytes = new Uint8Array(pixels.byteLength);
  bytes.set(new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength));
  if (pixels.BYTES_PER_ELEMENT === 2 && endianness() === 'BE') Buffer.from(bytes.buffer).swap16();
  const header = JSON.stringify({ ...meaning, bytesPerPixel: pixels.BYTES_PER_ELEMENT });
  return new Response(bytes, { headers: { ...documentHeaders(), 'Content-Type': 'application/octet-stream', 'X-Frame': header } });
}
