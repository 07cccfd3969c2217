import { inflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFNumber, PDFObjectStreamParser, PDFXRefStreamParser, type PDFContext, type PDFRawStream } from 'pdf-lib';
import { Refusal } from '../upload/refusal';
import { MOST_OBJECTS } from './inspect-raw';

/** What the objects of one document may add up to; a thick report holds a few megabytes of them. */
const LARGEST = 32 * 1024 * 1024;
const [FILTER, FLATE] = [PDFName.of('Filter'), PDFName.of('FlateDecode')];
const spent = new WeakMap<PDFContext, { readonly bytes: number; readonly objects: number }>();
let guarded = false;

/**
 * The parser inflates the streams that hold objects with no limit, and applies as many filters in a row
 * as a file names: a few kilobytes can become terabytes. It offers no option against this, so its two
 * entry points are wrapped, once: one plain Flate filter, measured first, or nothing.
 */
export function guardObjectStreams(): void {
  if (guarded) return;
  guarded = true;
  const objects = PDFObjectStreamParser.forStream;
  PDFObjectStreamParser.forStream = (stream, ...rest) => objects(measured(stream), ...rest);
  const table = PDFXRefStreamParser.forStream;
  PDFXRefStreamParser.forStream = (stream) => table(measured(stream));
}

function measured(stream: PDFRawStream): PDFRawStream {
  const filter = stream.dict.lookup(FILTER);
  if (filter === undefined) return stream;
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only !== FLATE) throw new Refusal('damaged');
  const before = spent.get(stream.dict.context) ?? { bytes: 0, objects: 0 };
  const count = stream.dict.lookup(PDFName.of('N'));
  const objects = before.objects + (count instanceof PDFNumber ? Math.max(0, count.asNumber()) : 0);
  if (before.bytes >= LARGEST || objects > MOST_OBJECTS) throw new Refusal('bomb');
  const inflated = inflateSync(stream.contents, { maxOutputLength: LARGEST - before.bytes });
  spent.set(stream.dict.context, { bytes: before.bytes + inflated.length, objects });
  return stream;
}
