import { inflateSync } from 'node:zlib';
import { PDFArray, PDFNumber, PDFRawStream, type PDFContext, type PDFDict, type PDFStream } from 'pdf-lib';
import { stripJpeg } from '../image/jpeg-segments';
import type { FileLimits } from '../limits';
import { Refusal } from '../upload/refusal';
import { spelling, valueOf } from './names';

/**
 * Every stream must be whole as far as we can read it, referred to or not, all of them together within
 * the limit, and no picture larger than a picture may be.
 * Photographs inside the document lose their EXIF like any other. Returns what was removed.
 */
export function checkStreams(context: PDFContext, streams: readonly PDFStream[], limits: FileLimits): string[] {
  let budget = limits.inflatedBytes;
  const replaced = new Map<PDFStream, PDFRawStream>();
  const removed: string[] = [];
  for (const stream of streams) {
    if (spelling(valueOf(stream.dict, 'Subtype')) === 'Image') assertPictureSize(stream.dict, limits);
    if (!(stream instanceof PDFRawStream)) continue;
    const filter = filtersOf(stream.dict)[0];
    if (filter === 'FlateDecode') budget -= inflatedSize(stream.contents, budget);
    if (filter === 'DCTDecode') {
      const stripped = stripJpeg(stream.contents);
      if (stripped.width * stripped.height > limits.pixels) throw new Refusal('bomb');
      if (stripped.removed.length === 0) continue;
      removed.push(...stripped.removed);
      replaced.set(stream, PDFRawStream.of(stream.dict, stripped.bytes));
    }
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const anew = replaced.get(object as PDFStream);
    if (anew !== undefined) context.assign(ref, anew);
  }
  return removed;
}

function filtersOf(dict: PDFDict): string[] {
  const filter = valueOf(dict, 'Filter');
  return filter instanceof PDFArray ? filter.asArray().map((name) => spelling(dict.context.lookup(name))) : [spelling(filter)];
}

function assertPictureSize(dict: PDFDict, limits: FileLimits): void {
  const width = valueOf(dict, 'Width');
  const height = valueOf(dict, 'Height');
  if (!(width instanceof PDFNumber) || !(height instanceof PDFNumber)) throw new Refusal('damaged');
  if (width.asNumber() * height.asNumber() > limits.pixels) throw new Refusal('bomb');
}

/** The first stream that fails ends the inspection: a thousand that fail late would cost a thousand times the limit. */
function inflatedSize(contents: Uint8Array, budget: number): number {
  try {
    return inflateSync(contents, { maxOutputLength: Math.max(1, budget) }).length;
  } catch (fault) {
    throw new Refusal(fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged');
  }
}
